package vn.parindex.inspector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What the inspector tells about a file.
 *
 * @param kind what can be done with it
 * @param pages that can be looked at
 * @param totalPages that the file has, which may be more
 * @param scripts whether a program is hidden in it; none is ever run
 * @param signatures electronic ones, in the order in which they were made
 */
public record Facts(Kind kind, int pages, int totalPages, boolean scripts, List<Signature> signatures) {

    /** More pages are not looked at. */
    public static final int MOST_PAGES = 500;

    /** What can be done with a file. */
    public enum Kind {
        /** Its pages are shown as pictures. */
        PICTURES,
        /** Only its text is shown, as far as it has any. */
        TEXT,
        /** Nothing of it can be shown. */
        UNSUPPORTED,
        /** It cannot be opened without its password. */
        ENCRYPTED,
        /** It is not what it says, or damaged. */
        BROKEN
    }

    static Facts nothing(Kind kind) {
        return new Facts(kind, 0, 0, false, List.of());
    }

    void write(Folder folder) throws IOException {
        var values = new Properties();
        values.setProperty("kind", kind.name());
        values.setProperty("pages", String.valueOf(pages));
        values.setProperty("totalPages", String.valueOf(totalPages));
        values.setProperty("scripts", String.valueOf(scripts));
        values.setProperty("signatures", String.valueOf(signatures.size()));
        for (int i = 0; i < signatures.size(); i++) {
            signatures.get(i).write(values, "signature." + i);
        }
        var unfinished = folder.unfinished();
        try (var out = Files.newBufferedWriter(unfinished)) {
            values.store(out, null);
        }
        Files.move(unfinished, folder.facts(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What was written.
     *
     * @throws IOException when it cannot be read
     */
    public static Facts read(Folder folder) throws IOException {
        var values = new Properties();
        try (var in = Files.newBufferedReader(folder.facts())) {
            values.load(in);
            var signatures = new ArrayList<Signature>();
            for (int i = 0; i < Integer.parseInt(values.getProperty("signatures")); i++) {
                signatures.add(Signature.read(values, "signature." + i));
            }
            return new Facts(
                    Kind.valueOf(values.getProperty("kind")),
                    Integer.parseInt(values.getProperty("pages")),
                    Integer.parseInt(values.getProperty("totalPages")),
                    Boolean.parseBoolean(values.getProperty("scripts")),
                    signatures);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IOException(e);
        }
    }
}
