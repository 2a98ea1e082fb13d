package vn.parindex.files;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.VietnameseText;

/** Names as they are kept: composed, without a path, nothing in them that a screen or disk would misread. */
public final class FileNames {
    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SLASH = Pattern.compile("[/\\\\]");

    private FileNames() {}

    /**
     * The name of a sent file, fit to be kept: the last part of a path.
     *
     * @throws ProblemException 422 for a name that is missing, too long or holds control characters
     */
    public static String clean(@Nullable String sent) {
        var path = visible(sent == null ? "" : sent);
        return required("file", path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /**
     * A name that a person typed, fit to be kept. A slash in it is part of a document's number and no path.
     *
     * @param field where it was typed
     * @throws ProblemException 422 at this field, as {@link #clean}
     */
    public static String typed(String field, String words) {
        return required(field, SLASH.matcher(visible(words)).replaceAll("-"));
    }

    /**
     * Another name for a file, which keeps what its name says of its content.
     *
     * @throws ProblemException 422 at the field {@code name}, also for another extension
     */
    public static String renamed(String current, String wanted) {
        var name = typed("name", wanted);
        if (!extension(name).equals(extension(current))) {
            throw FileRefusal.at("name", "file.name-extension", current);
        }
        return name;
    }

    /** Composed, without marks that nobody sees and that turn "fdp.exe" round. */
    private static String visible(String sent) {
        return INVISIBLE.matcher(VietnameseText.nfc(sent)).replaceAll("");
    }

    private static String required(String field, String sent) {
        var name = sent.strip();
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
