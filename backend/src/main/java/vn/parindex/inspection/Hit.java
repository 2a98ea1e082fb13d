package vn.parindex.inspection;

import java.util.regex.Pattern;

/**
 * A page on which the words that were looked for are.
 *
 * @param page counted from 1
 * @param snippet plain text around the place
 */
public record Hit(int page, String snippet) {
    private static final int BEFORE = 60;
    private static final int AFTER = 140;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Hit of(int page, String text, String looked) {
        var at = Math.max(0, Words.find(text, looked));
        var from = at <= BEFORE ? 0 : wordAfter(text, at - BEFORE, at);
        var to = Math.min(text.length(), at + AFTER);
        var piece = BLANKS.matcher(text.substring(from, to).strip()).replaceAll(" ");
        return new Hit(page, (from > 0 ? "… " : "") + piece + (to < text.length() ? " …" : ""));
    }

    private static int wordAfter(String text, int from, int before) {
        var blank = from;
        while (blank < before && !Character.isWhitespace(text.charAt(blank))) {
            blank++;
        }
        return blank;
    }
}
