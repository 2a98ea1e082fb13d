package vn.parindex.ruletext;

/** Free text on one line: line ends and blanks at the ends of a text are written as {@code \n}, {@code \s}. */
final class Escapes {
    private Escapes() {}

    static String write(String text) {
        var lines = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        int from = 0;
        int to = lines.length();
        while (from < to && Character.isWhitespace(lines.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(lines.charAt(to - 1))) {
            to--;
        }
        return "\\s".repeat(from) + lines.substring(from, to) + "\\s".repeat(lines.length() - to);
    }

    static String read(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = c == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : '\0';
            char meant = switch (next) {
                case '\\' -> '\\';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 's' -> ' ';
                case 'p' -> '|';
                default -> '\0';
            };
            if (meant == '\0') {
                text.append(c);
            } else {
                text.append(meant);
                i++;
            }
        }
        return text.toString();
    }
}
