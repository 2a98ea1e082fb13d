package vn.parindex.files;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.VietnameseText;

/** Names as they are kept: the last part only, composed, nothing in them that a screen or disk would misread. */
public final class FileNames {
    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private FileNames() {}

    /**
     * The name of a sent file, fit to be kept.
     *
     * @throws ProblemException 422 for a name that is missing, too long or holds control characters
     */
    public static String clean(@Nullable String sent) {
        return clean("file", sent);
    }

    /**
     * Another name for a file, which keeps what its name says of its content.
     *
     * @throws ProblemException 422 at the field {@code name}, also for another extension
     */
    public static String renamed(String current, String wanted) {
        var name = clean("name", wanted);
        if (!extension(name).equals(extension(current))) {
            throw FileRefusal.at("name", "file.name-extension", current);
        }
        return name;
    }

    private static String clean(String field, @Nullable String sent) {
        // marks that nobody sees, and that turn "fdp.exe" round, are dropped
        var path =
                INVISIBLE.matcher(sent == null ? "" : VietnameseText.nfc(sent)).replaceAll("");
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            throw FileRefusal.at(field, "file.name-missing");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw FileRefusal.at(field, "file.name-characters");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw FileRefusal.at(field, "file.name-long", LONGEST);
        }
        return name;
    }

    /** What follows the last dot, in lower case; empty without one. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
