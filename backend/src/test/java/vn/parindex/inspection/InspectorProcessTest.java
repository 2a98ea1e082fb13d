package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.inspector.Facts;
import vn.parindex.inspector.Facts.Kind;
import vn.parindex.inspector.Folder;
import vn.parindex.inspector.Signature;
import vn.parindex.inspector.Signature.Verdict;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SamplePdfs;
import vn.parindex.testsupport.SamplePhotos;
import vn.parindex.testsupport.SignedPdfs;

/** The process that opens what strangers sent: it tells what it found, and it ends, whatever the file does to it. */
class InspectorProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final InspectorProcess inspector = Lookers.process(Lookers.CONFIG);

    @TempDir
    Path temporary = Path.of("");

    @Test
    void a_pdf_gives_its_text_and_pictures_page_by_page() throws IOException {
        var folder = Lookers.folder(temporary, SamplePdfs.of("Kế hoạch CCHC", "Tỷ lệ hồ sơ\nđúng hạn", "Nơi nhận"));

        assertThat(inspector.run(folder, LIMIT, "inspect")).isEqualTo(InspectorProcess.End.DONE);
        assertThat(Facts.read(folder)).isEqualTo(new Facts(Kind.PICTURES, 3, 3, false, List.of()));
        assertThat(Files.readString(folder.text(2))).isEqualTo("Tỷ lệ hồ sơ\nđúng hạn");

        assertThat(inspector.run(folder, LIMIT, "draw", "2", "3")).isEqualTo(InspectorProcess.End.DONE);
        var picture = ImageIO.read(folder.picture(2).toFile());
        assertThat(picture.getWidth()).isBetween(1099, 1100);
        assertThat(picture.getHeight()).isBetween(1550, 1560);
        assertThat(ImageIO.read(folder.thumbnail(3).toFile()).getWidth()).isEqualTo(160);
        assertThat(folder.picture(1)).doesNotExist();
    }

    static Stream<Arguments> hostile() throws IOException {
        var good = SamplePdfs.of("Một trang");
        return Stream.of(
                Arguments.of("cut off", Arrays.copyOf(good, good.length / 3), Kind.BROKEN),
                Arguments.of("only the mark of a PDF", SampleFiles.PDF, Kind.BROKEN),
                Arguments.of("only the mark of a picture", SampleFiles.PNG, Kind.BROKEN),
                Arguments.of("locked", SamplePdfs.locked(), Kind.ENCRYPTED),
                Arguments.of("script", SamplePdfs.withScript(), Kind.PICTURES),
                Arguments.of("huge page", SamplePdfs.hugePage(), Kind.PICTURES),
                Arguments.of("nested", SamplePdfs.deep(), Kind.BROKEN),
                Arguments.of("circle", SamplePdfs.circle(), Kind.PICTURES),
                Arguments.of("endless", SamplePdfs.endless(), Kind.PICTURES),
                Arguments.of("not quite a docx", SampleFiles.DOCX, Kind.BROKEN),
                Arguments.of("a docx that unpacks into a gigabyte", bomb("word/document.xml"), Kind.BROKEN),
                Arguments.of("an xlsx that does", bomb("xl/workbook.xml"), Kind.BROKEN),
                Arguments.of("noise", SampleFiles.NOISE, Kind.UNSUPPORTED),
                Arguments.of("text", SampleFiles.text("Xin chào"), Kind.TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatever_comes_something_is_said_about_it(String name, byte[] content, Kind kind) throws IOException {
        var folder = Lookers.folder(temporary, content);

        assertThat(inspector.run(folder, LIMIT, "inspect")).isNotEqualTo(InspectorProcess.End.CRASH);

        var facts = Facts.read(folder);
        assertThat(facts.kind()).isEqualTo(kind);
        assertThat(facts.pages()).isLessThanOrEqualTo(Facts.MOST_PAGES);
        assertThat(facts.scripts()).isEqualTo(name.equals("script"));
    }

    @Test
    void a_page_that_unpacks_into_much_more_costs_its_own_process_only() throws IOException {
        var folder = Lookers.folder(temporary, SamplePdfs.bomb());

        var end = inspector.run(folder, LIMIT, "draw", "1", "1");

        assertThat(end).isIn(InspectorProcess.End.MEMORY, InspectorProcess.End.DONE);
        assertThat(Lookers.folder(temporary, SamplePdfs.of("Sau đó"))).satisfies(next -> {
            inspector.run(next, LIMIT, "inspect");
            assertThat(Facts.read(next).kind()).isEqualTo(Kind.PICTURES);
        });
    }

    @Test
    void a_signature_says_who_signed_when_and_whether_it_still_holds() throws IOException {
        var signed = SignedPdfs.signed(SamplePdfs.of("Kế hoạch số 05/KH-UBND"));

        assertThat(signatures(signed)).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo(SignedPdfs.SIGNER);
            assertThat(signature.organization()).isEqualTo(SignedPdfs.ORGANIZATION);
            assertThat(signature.at()).isEqualTo("2018-03-12T02:30:00Z");
            assertThat(signature.verdict()).isEqualTo(Verdict.INTACT);
        });
        assertThat(signatures(SignedPdfs.tampered(signed)))
                .extracting(Signature::verdict)
                .containsExactly(Verdict.BROKEN);
        assertThat(signatures(SignedPdfs.extended(signed)))
                .extracting(Signature::verdict)
                .containsExactly(Verdict.EXTENDED);
        assertThat(signatures(SignedPdfs.signed(signed)))
                .extracting(Signature::verdict)
                .containsExactly(Verdict.INTACT, Verdict.INTACT);
    }

    private List<Signature> signatures(byte[] pdf) throws IOException {
        var folder = Lookers.folder(temporary, pdf);
        inspector.run(folder, LIMIT, "inspect");
        return Facts.read(folder).signatures();
    }

    @Test
    void a_photograph_is_shown_as_the_phone_was_held() throws IOException {
        var folder = Lookers.folder(temporary, SamplePhotos.turned());

        inspector.run(folder, LIMIT, "draw", "1", "1");

        var picture = ImageIO.read(folder.picture(1).toFile());
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        assertThat(new Color(picture.getRGB(picture.getWidth() - 20, 20)))
                .as("the corner that was left above is right above")
                .matches(color -> color.getRed() > 200 && color.getGreen() < 60);
    }

    @Test
    void who_takes_too_long_is_ended() throws IOException {
        var folder = Lookers.folder(temporary, SamplePdfs.endless());

        assertThat(inspector.run(folder, Duration.ofMillis(1), "inspect")).isEqualTo(InspectorProcess.End.TIME);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(folder.path().toString()));
    }

    @Test
    void the_queue_does_not_wait_for_those_who_draw() throws IOException, InterruptedException {
        var drawing = List.of(drawNothing(), drawNothing());
        var late = System.nanoTime() + LIMIT.toNanos();
        while (ProcessHandle.current().children().filter(ProcessHandle::isAlive).count() < 2) {
            assertThat(System.nanoTime() - late).as("two that draw").isNegative();
            Thread.onSpinWait();
        }
        var folder = Lookers.folder(temporary, SampleFiles.text("Xin chào"));

        assertThat(inspector.run(folder, LIMIT, "inspect")).isEqualTo(InspectorProcess.End.DONE);

        assertThat(drawing).allMatch(Thread::isAlive);
        for (var thread : drawing) {
            thread.interrupt();
            thread.join();
        }
    }

    /** A process that waits for what nobody writes into a pipe. */
    private Thread drawNothing() throws IOException, InterruptedException {
        var folder = new Folder(Files.createTempDirectory(temporary, "pipe-"));
        new ProcessBuilder("mkfifo", folder.file().toString()).start().waitFor();
        return Thread.ofPlatform().start(() -> {
            try {
                inspector.run(folder, LIMIT, "draw", "1", "1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void all_that_a_process_writes_counts_however_deep() throws IOException {
        var folder = Lookers.folder(temporary, SampleFiles.text("12345"));
        var deep = Files.createDirectories(folder.path().resolve("a/b/c"));
        Files.write(deep.resolve("d"), new byte[1000]);

        assertThat(InspectorProcess.size(folder)).isEqualTo(1005);
    }

    @Test
    void a_page_cut_in_the_middle_of_a_letter_loses_that_letter_only() throws IOException {
        var folder = Lookers.folder(temporary, SampleFiles.PDF);
        Files.write(folder.text(1), SampleFiles.text("Trang một"));
        var cut = SampleFiles.text("Trang hế");
        Files.write(folder.text(2), Arrays.copyOf(cut, cut.length - 1));

        assertThat(InspectionWorker.texts(folder))
                .extracting(InspectionService.Said::text)
                .containsExactly("Trang một", "Trang h\uFFFD");
    }

    @Test
    void the_huge_page_is_drawn_no_larger_than_others() throws IOException {
        var folder = Lookers.folder(temporary, SamplePdfs.hugePage());

        inspector.run(folder, LIMIT, "draw", "1", "1");

        assertThat(ImageIO.read(folder.picture(1).toFile()).getWidth()).isLessThanOrEqualTo(1100);
    }

    private static byte[] bomb(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"[Content_Types].xml", "_rels/.rels"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(SampleFiles.text("<a/>"));
            }
            zip.putNextEntry(new ZipEntry(entry));
            var megabyte = SampleFiles.text(" ".repeat(1024 * 1024));
            for (int i = 0; i < 1024; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }
}
