package vn.parindex.scoring;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences from a resource bundle with one file per language; {@code {0}} is the first argument. */
public final class Messages {

    static final Messages SCORING = new Messages("vn.parindex.scoring.messages");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final String bundle;

    /** The sentences of a bundle, named as for {@link ResourceBundle#getBundle(String, Locale)}. */
    public Messages(String bundle) {
        this.bundle = bundle;
    }

    /**
     * The sentence with its arguments.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key, which its test rules out
     */
    public String text(Language language, String key, List<Arg> arguments) {
        var sentence = ResourceBundle.getBundle(bundle, language.locale()).getString(key);
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ArgText.of(arguments.get(Integer.parseInt(found.group(1))), language)));
    }

    /** The key of a constant: {@code input} and {@code TOO_LARGE} make {@code input.too-large}. */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
