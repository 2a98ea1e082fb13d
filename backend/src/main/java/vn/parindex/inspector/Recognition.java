package vn.parindex.inspector;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Lets a text recognition read the pages of a file that are pictures only, a few of them, after all else is known. */
final class Recognition {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** More is not a page. */
    private static final long MOST_TEXT = 1_000_000;

    private Recognition() {}

    static void of(Opened opened, Folder folder) throws IOException {
        var programs = Programs.given();
        if (programs.recognition() == null || opened.facts().kind() != Facts.Kind.PICTURES) {
            return;
        }
        var end = System.nanoTime() + programs.recognitionTime().toNanos();
        var left = programs.recognizedPages();
        for (int page = 1; page <= opened.facts().pages() && left > 0; page++) {
            var time = Duration.ofNanos(end - System.nanoTime());
            if (!time.isPositive()) {
                return;
            }
            if (says(folder, page)) {
                continue;
            }
            left--;
            recognize(opened, folder, page, programs, programs.recognition(), time);
        }
    }

    private static boolean says(Folder folder, int page) throws IOException {
        return Files.readString(folder.text(page)).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A page that cannot be drawn or read says nothing, and the others what they say. */
    private static void recognize(
            Opened opened, Folder folder, int page, Programs programs, Path program, Duration time) throws IOException {
        var picture = folder.path().resolve("scan.pgm");
        var text = folder.path().resolve("scan.txt");
        try {
            write(opened.scan(page), picture);
            var ended = OutsideProcess.run(
                    folder,
                    programs.offline(),
                    time.compareTo(LONGEST) < 0 ? time : LONGEST,
                    List.of(
                            program.toString(),
                            picture.toString(),
                            folder.path().resolve("scan").toString(),
                            "-l",
                            "vie"));
            if (ended && Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS) && Files.size(text) <= MOST_TEXT) {
                PageText.write(
                        folder, folder.recognized(page), new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
            }
        } catch (IOException | RuntimeException e) {
            System.getLogger(Recognition.class.getName()).log(System.Logger.Level.DEBUG, "page not read", e);
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(text);
        }
    }

    /** As a portable graymap, which costs no time to pack and which every such program reads. */
    private static void write(BufferedImage picture, Path to) throws IOException {
        var gray = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var drawing = gray.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            out.write(("P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) gray.getRaster().getDataBuffer()).getData());
        }
    }
}
