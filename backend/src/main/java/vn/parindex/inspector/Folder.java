package vn.parindex.inspector;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The folder in which server and inspector meet.
 *
 * @param path of the folder
 */
public record Folder(Path path) {

    /** The file to look into; the server puts it there. */
    public Path file() {
        return path.resolve("file");
    }

    /** What was found out, as properties in UTF-8; there as soon as the number of pages is known. */
    public Path facts() {
        return path.resolve("facts.properties");
    }

    /** The text of a page, in UTF-8; pages are counted from 1. */
    public Path text(int page) {
        return path.resolve(name(page, "txt"));
    }

    /** The text of a page that is only a picture, as a program has read it. */
    public Path recognized(int page) {
        return path.resolve(name(page, "recognized.txt"));
    }

    /** The PDF that an office suite has made of the file; whole as soon as it is there. */
    public Path converted() {
        return path.resolve("converted.pdf");
    }

    /** The picture of a page, to be read. */
    public Path picture(int page) {
        return path.resolve(name(page, "jpg"));
    }

    /** The picture of a page, to be recognized. */
    public Path thumbnail(int page) {
        return path.resolve(name(page, "small.jpg"));
    }

    /** What is being written, until it is whole and gets its name. */
    Path unfinished() {
        return path.resolve("unfinished");
    }

    private static String name(int page, String extension) {
        return String.format(Locale.ROOT, "%05d.%s", page, extension);
    }
}
