package vn.parindex.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.shared.VietnameseText;

/**
 * Names in a ZIP that Windows can unpack wherever it is: composed, without the characters and words that it keeps for
 * itself, short enough, and different from each other also for who does not tell capitals.
 */
final class ZipNames {
    /** Windows takes 260 letters with the folder that a ZIP is unpacked to; some 80 are left for that. */
    private static final int LONGEST_FOLDER = 60;

    private static final int LONGEST_NAME = 110;
    private static final int LONGEST_ENDING = 12;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");
    private static final Pattern ENDS = Pattern.compile("^\\s+|[\\s.]+$");

    private final Set<String> given = new HashSet<>();

    /** A path that was not given before: the file's name, with a number in brackets where it is not the first one. */
    String path(String folder, String name) {
        var in = folder.isEmpty() ? "" : shortened(safe(folder), LONGEST_FOLDER) + "/";
        var whole = safe(name);
        var dot = whole.lastIndexOf('.');
        var hasEnding = dot > 0 && whole.length() - dot <= LONGEST_ENDING;
        var ending = hasEnding ? whole.substring(dot) : "";
        var stem = shortened(hasEnding ? whole.substring(0, dot) : whole, LONGEST_NAME - ending.length());
        var path = in + stem + ending;
        for (int number = 2; !given.add(path.toLowerCase(Locale.ROOT)); number++) {
            path = in + stem + " (" + number + ")" + ending;
        }
        return path;
    }

    private static String safe(String name) {
        var plain = FORBIDDEN.matcher(VietnameseText.nfc(name)).replaceAll("-");
        var trimmed = ENDS.matcher(plain).replaceAll("");
        if (trimmed.isEmpty()) {
            return "_";
        }
        return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    /** Cut before a letter, never within one, and said to be cut. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        var end = longest - 1;
        while (end > 0 && isWithinLetter(name, end)) {
            end--;
        }
        return name.substring(0, end).stripTrailing() + "…";
    }

    private static boolean isWithinLetter(String name, int at) {
        return Character.isLowSurrogate(name.charAt(at))
                || Character.getType(name.charAt(at)) == Character.NON_SPACING_MARK;
    }
}
