package vn.parindex.publication;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Languages;

/** The words of the public pages in one language. */
final class PageTexts {
    private static final String ENGLISH = "en";
    private static final PageTexts IN_VIETNAMESE = new PageTexts(Languages.VIETNAMESE);
    private static final PageTexts IN_ENGLISH = new PageTexts(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();

    private PageTexts(Locale locale) {
        this.locale = locale;
        var bundle = ResourceBundle.getBundle(
                "vn.parindex.publication.pages",
                Locale.of(locale.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key).replace("''", "'")));
    }

    /** English where it was asked for, else Vietnamese. */
    static PageTexts of(boolean english) {
        return english ? IN_ENGLISH : IN_VIETNAMESE;
    }

    /** All words by key, for a template. */
    Map<String, String> words() {
        return Map.copyOf(words);
    }

    String word(String key) {
        return words.getOrDefault(key, key);
    }

    /** A sentence with something filled in; numbers are given as text. */
    String sentence(String key, String... values) {
        return new MessageFormat(word(key).replace("'", "''"), locale).format(values);
    }

    /** A unit's class, or that it is not ranked. */
    String grade(@Nullable String grade) {
        return grade == null ? word("notRanked") : grade;
    }

    boolean english() {
        return locale.getLanguage().equals(ENGLISH);
    }

    String language() {
        return locale.getLanguage();
    }
}
