package vn.parindex.inspection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.VietnameseText;

/** Text as words to look for or among: folded, only letters and digits, so that "215/BC-UBND" is three words on both sides. */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A search engine's words are no longer than this. */
    private static final int LONGEST = 200;

    private static final Pattern SECRET = Pattern.compile("(TUYỆT |TỐI )?MẬT");
    /** Lines that the head of an official document has at most. */
    private static final int HEAD = 12;

    private Words() {}

    static String of(String text) {
        return String.join(" ", list(text));
    }

    /** Its words. */
    static List<String> list(String text) {
        return BETWEEN.splitAsStream(VietnameseText.fold(text))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .toList();
    }

    /** The query that finds pages with all these words, the last one perhaps only begun; empty for no word. */
    static String query(String text) {
        var words = list(text);
        return words.isEmpty() ? "" : "'" + String.join("' & '", words) + "':*";
    }

    /** Where the words begin in the text, as they stand together if they do; −1 for nowhere. */
    static int find(String text, String looked) {
        var folded = new StringBuilder();
        // one character for one: a letter that folds into several is rare and only shifts the place a little
        text.chars().forEach(c -> folded.append(foldedLetter((char) c)));
        var words = list(looked);
        var together = folded.indexOf(String.join(" ", words));
        return together >= 0 || words.isEmpty() ? together : folded.indexOf(words.getFirst());
    }

    /** The letter folded; a blank for what is none, or not a single one. */
    static char foldedLetter(char c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
        }
        var plain = VietnameseText.fold(String.valueOf(c));
        return plain.length() == 1 ? plain.charAt(0) : ' ';
    }

    /** The mark of a state secret at the head of a page, as it stands there; null without one. */
    static @Nullable String secrecy(String text) {
        return text.lines()
                .limit(HEAD)
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .filter(line -> SECRET.matcher(line).matches())
                .findFirst()
                .orElse(null);
    }
}
