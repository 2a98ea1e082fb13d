package vn.parindex.documents;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a cell: what XML cannot hold stands there as {@code _x000D_} (ECMA-376, ST_Xstring). */
final class XlsxText {
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_CODE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final int HEXADECIMAL = 16;

    private XlsxText() {}

    static String coded(String text) {
        return TO_CODE.matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? CODED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))))
                : text;
    }
}
