package vn.parindex.inspector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;

/** The text of a page as it is kept: composed, storable, not endless. */
final class PageText {
    private static final int LONGEST = 100_000;

    private PageText() {}

    static void write(Folder folder, Path to, String text) throws IOException {
        var kept = new StringBuilder();
        Normalizer.normalize(text.substring(0, Math.min(text.length(), LONGEST)), Normalizer.Form.NFC)
                .codePoints()
                .filter(PageText::isStorable)
                .forEach(kept::appendCodePoint);
        var unfinished = folder.unfinished();
        Files.write(unfinished, kept.toString().strip().getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isStorable(int c) {
        return c == '\t'
                || c == '\n'
                || (!Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
    }
}
