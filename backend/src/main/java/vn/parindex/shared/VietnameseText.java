package vn.parindex.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text is stored composed (NFC) and searched without diacritics. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VietnameseText() {}

    /** The same text composed: {@code "Vũng Tàu"} typed on a Mac equals the one typed on Windows. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Text for comparison: lower case, no diacritics, đ as d, blanks single, none at the ends. */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return BLANKS.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The folded text as a {@code like} pattern that finds it anywhere; wildcards in it are taken literally. */
    public static String likePattern(String folded) {
        return "%" + likePrefix(folded);
    }

    /** The text as a {@code like} pattern that finds what begins with it; wildcards in it are taken literally. */
    public static String likePrefix(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Whether text can be stored: no control characters but tab and line ends, no half of a surrogate pair. */
    public static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
