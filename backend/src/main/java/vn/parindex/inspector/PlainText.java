package vn.parindex.inspector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text as it is. */
final class PlainText {
    private PlainText() {}

    static Opened open(Path file) throws IOException {
        return TextPages.of(List.of(Files.readString(file)), 1);
    }
}
