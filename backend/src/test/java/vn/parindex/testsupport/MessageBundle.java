package vn.parindex.testsupport;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The messages of one package in one language, for tests of what they lack. */
public record MessageBundle(ResourceBundle messages) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** The bundle {@code messages} of a package. */
    public static MessageBundle of(Package owner, Locale locale) {
        return new MessageBundle(ResourceBundle.getBundle(owner.getName() + ".messages", locale));
    }

    /** All keys. */
    public Set<String> keys() {
        return messages.keySet();
    }

    /** The placeholders of a message, sorted, each as often as it stands there. */
    public List<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(messages.getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
