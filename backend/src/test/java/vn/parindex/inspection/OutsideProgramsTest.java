package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.files.StoredFiles;
import vn.parindex.inspector.Facts;
import vn.parindex.inspector.Folder;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SamplePdfs;
import vn.parindex.testsupport.SamplePhotos;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/**
 * An office suite and a text recognition, played by small real programs, good ones and bad ones; the real ones are in the long
 * proofs.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutsideProgramsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String OUTDIR =
            "while [ $# -gt 1 ]; do if [ \"$1\" = --outdir ]; then out=$2; fi; shift; done\n";
    private static final String LANGUAGES = "if [ \"$1\" = --list-langs ]; then echo vie; exit; fi\n";

    @Inject
    InspectionService service;

    @Inject
    PreviewFolder folder;

    @Inject
    StoredFiles files;

    @Inject
    Clamd noScanner;

    @Inject
    Clock clock;

    @TempDir
    Path temporary = Path.of("");

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private Path script(String name, String body) throws IOException {
        var script = Files.writeString(temporary.resolve(name), "#!/bin/sh\n" + body);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    /** Makes a PDF of two pages of whatever it gets. */
    private Path office() throws IOException {
        var pdf = temporary.resolve("prepared.pdf");
        Files.write(pdf, SamplePdfs.of("Báo cáo số 05/BC-UBND", "Tỷ lệ hồ sơ\nđúng hạn"));
        return script("office", OUTDIR + "cp " + pdf + " \"$out/document.pdf\"\n");
    }

    /** Reads the same on every page. */
    private Path recognition() throws IOException {
        var text = Files.writeString(temporary.resolve("prepared.txt"), "Quyết định số 12\nvề cải cách hành chính");
        return script("ocr", LANGUAGES + "cp " + text + " \"$2.txt\"\n");
    }

    private Path none() throws IOException {
        return script("fails", "exit 1");
    }

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Kế hoạch như văn bản");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Facts inspect(InspectionConfig config, Folder work) throws IOException {
        assertThat(Lookers.process(config).run(work, LIMIT, "inspect")).isEqualTo(InspectorProcess.End.DONE);
        return Facts.read(work);
    }

    private String send(String name, byte[] content) {
        return Upload.of(name, content)
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private ValidatableResponse library(String query) {
        return Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/evidence" + query)
                .then();
    }

    private void work(InspectionConfig config) {
        var programs = Lookers.programs(config);
        new InspectionWorker(
                        service, config, programs, new InspectorProcess(config, programs), folder, files, noScanner)
                .work();
    }

    @Test
    void an_office_file_is_shown_as_its_pdf_and_made_again_where_that_was_swept_away() throws IOException {
        var config = Lookers.CONFIG.with(office(), none());
        var sha256 = send("báo cáo.docx", docx());

        work(config);

        library("").body("items.preview.state", contains("READY")).body("items.preview.pages", contains(2));
        library("?q=ho so dung han").body("items[0].found.page", contains(2));
        var withoutOffice = new PagePictures(folder, Lookers.process(Lookers.CONFIG), Lookers.programs(Lookers.CONFIG));
        assertThat(withoutOffice.get(sha256, 2, 2, false)).isNotEmpty();
        new PreviewFolder(Lookers.CONFIG.in(folder.root(), 0), files, Clock.offset(clock, Duration.ofHours(2))).sweep();
        assertThat(folder.root().resolve("pages")).isEmptyDirectory();
        assertThatThrownBy(() -> withoutOffice.get(sha256, 1, 2, false))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE));
        var programs = Lookers.programs(config);
        assertThat(new PagePictures(folder, new InspectorProcess(config, programs), programs).get(sha256, 1, 2, false))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hangs | sleep 1000",
                "hangs and does not want to end | trap '' TERM; sleep 1000; sleep 1000",
                "fails | exit 1",
                "makes nothing | exit 0",
                "makes no PDF | echo 'not a PDF' > \"$out/document.pdf\"",
                "points elsewhere | ln -s /etc/passwd \"$out/document.pdf\"",
                "floods | cat /dev/zero > \"$out/document.pdf\"",
                "takes all memory | a=x; while :; do a=$a$a; done",
            })
    void an_office_suite_that_fails_leaves_the_text(String name, String body) throws IOException {
        var hasty = new Lookers.Config(Path.of("x"), 0, 256L * 1024 * 1024, Duration.ofSeconds(3));
        var work = Lookers.folder(temporary, docx());

        var facts = inspect(hasty.with(script("office", OUTDIR + body), none()), work);

        assertThat(facts.kind()).as(name).isEqualTo(Facts.Kind.TEXT);
        assertThat(Files.readString(work.text(1))).contains("Kế hoạch như văn bản");
        assertThat(work.converted()).doesNotExist();
    }

    @Test
    void nothing_of_a_program_is_left_when_it_has_ended() throws IOException {
        var pids = temporary.resolve("pids");
        var work = Lookers.folder(temporary, docx());
        var leaving = script(
                "office",
                "sleep 1000 & echo $! >> " + pids + "\nsetsid sleep 1000 & echo $! >> " + pids
                        + "\n(setsid sh -c 'sleep 1000; sleep 1000' & echo $! >> " + pids + ")\nexit 0\n");

        inspect(Lookers.CONFIG.with(leaving, none()), work);

        assertThat(Files.readAllLines(pids)).hasSize(3).allSatisfy(OutsideProgramsTest::ends);
    }

    /** One that has ended and that nobody has asked about yet has no command line any more. */
    private static void ends(String pid) throws IOException {
        var line = Path.of("/proc", pid, "cmdline");
        var late = System.nanoTime() + LIMIT.toNanos();
        while (Files.exists(line) && Files.readAllBytes(line).length > 0) {
            assertThat(System.nanoTime() - late).as("process %s lives", pid).isNegative();
            Thread.onSpinWait();
        }
    }

    @Test
    void what_is_no_office_file_never_reaches_the_office_suite() throws IOException {
        var asked = temporary.resolve("asked");
        var config = Lookers.CONFIG.with(script("office", "touch " + asked), none());

        for (var content : new byte[][] {
            SampleFiles.text("Xin chào"),
            SampleFiles.zip("a.txt"),
            SampleFiles.DOCX,
            SampleFiles.NOISE,
            SamplePdfs.of("a")
        }) {
            inspect(config, Lookers.folder(temporary, content));
        }

        assertThat(asked).doesNotExist();
    }

    @Test
    void a_scan_is_found_by_what_it_says_with_and_without_diacritics() throws IOException {
        send("ảnh.jpg", SamplePhotos.turned());
        send("có chữ.pdf", SamplePdfs.of("Trang có chữ"));

        work(Lookers.CONFIG.with(none(), recognition()));

        for (var looked : new String[] {"cải cách hành chính", "cai cach hanh chinh"}) {
            library("?q=" + looked)
                    .body("items.name", contains("ảnh.jpg"))
                    .body("items[0].found[0].snippet", containsString("về cải cách hành chính"));
        }
        assertThat(CleanDatabase.count("select count(*) from file_pages where recognized"))
                .isEqualTo(1);
    }

    @Test
    void only_pages_without_text_are_read_and_only_so_many() throws IOException {
        var work = Lookers.folder(temporary, SamplePdfs.of("Có chữ", "", "", "", ""));

        inspect(Lookers.CONFIG.with(none(), recognition()), work);

        assertThat(InspectionWorker.texts(work))
                .extracting(InspectionService.Said::recognized)
                .containsExactly(false, true, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sleep 1000", "exit 1", "exit 0", "cat /dev/zero > \"$2.txt\"", "ln -s /etc/passwd \"$2.txt\""})
    void a_text_recognition_that_fails_leaves_pages_without_text(String body) throws IOException {
        var work = Lookers.folder(temporary, SamplePdfs.of(" "));

        var facts = inspect(Lookers.CONFIG.with(none(), script("ocr", LANGUAGES + body)), work);

        assertThat(facts.kind()).isEqualTo(Facts.Kind.PICTURES);
        assertThat(InspectionWorker.texts(work)).containsExactly(new InspectionService.Said("", false));
    }

    @Test
    void programs_are_what_the_settings_say() throws IOException {
        var found =
                Lookers.programs(Lookers.CONFIG.with(office(), recognition())).get();
        assertThat(found.office()).isEqualTo(temporary.resolve("office"));
        assertThat(found.recognition()).isEqualTo(temporary.resolve("ocr"));

        assertThat(Lookers.programs(Lookers.CONFIG).get().any()).isFalse();
        var english = script("english", "echo eng");
        assertThat(Lookers.programs(Lookers.CONFIG.with(office(), english))
                        .get()
                        .recognition())
                .as("one that does not read Vietnamese")
                .isNull();
        var missing = Lookers.CONFIG.with(temporary.resolve("missing"), english);
        assertThatThrownBy(() -> Lookers.programs(missing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parindex.inspection.office");
    }
}
