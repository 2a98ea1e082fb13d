package vn.parindex.inspection;

import jakarta.persistence.Query;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts, in the database, a piece out of the text of a page around the words that were looked for, so that a long page is not
 * read whole to show a line of it.
 *
 * @param together a regular expression for the words as they follow one another
 * @param first one for the first of them
 * @param near letters on each side of where they begin
 */
record Around(String together, String first, int near) {

    /** The piece; {@code text} is the column. */
    static final String SQL = """
            substring(text from greatest(1, coalesce(
                nullif(regexp_instr(text, :together), 0), nullif(regexp_instr(text, :first), 0), 1) - :near)
                for 2 * :near)""";

    /** A page is composed, so that a letter with its marks is one. */
    private static final int LETTERS = 0x1EFF;

    /** By folded letter all that fold into it. */
    private static final Map<Character, String> VARIANTS = IntStream.rangeClosed('0', LETTERS)
            .filter(Character::isLetterOrDigit)
            .mapToObj(c -> (char) c)
            .collect(Collectors.groupingBy(
                    Words::foldedLetter, Collectors.mapping(String::valueOf, Collectors.joining())));

    static Around of(String looked, int near) {
        var words = Words.list(looked);
        return new Around(
                words.stream().map(Around::anyMarks).collect(Collectors.joining("[^[:alnum:]]+")),
                words.stream().findFirst().map(Around::anyMarks).orElse(""),
                near);
    }

    Query set(Query query) {
        return query.setParameter("together", together)
                .setParameter("first", first)
                .setParameter("near", near);
    }

    /** The word with and without marks, in capitals and not. */
    private static String anyMarks(String word) {
        return word.chars().mapToObj(c -> variants((char) c)).collect(Collectors.joining());
    }

    private static String variants(char folded) {
        var letters = VARIANTS.getOrDefault(folded, String.valueOf(folded));
        return letters.length() == 1 ? letters : "[" + letters + "]";
    }
}
