package vn.parindex.scoring;

import java.util.Locale;

/** The languages in which scores are explained; Vietnamese is the source. */
public enum Language {
    VI,
    EN;

    private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

    /** English for an English locale, Vietnamese for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.locale.getLanguage()) ? EN : VI;
    }

    /** The locale whose number format is used. */
    public Locale locale() {
        return locale;
    }
}
