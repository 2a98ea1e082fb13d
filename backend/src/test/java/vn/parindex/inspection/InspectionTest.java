package vn.parindex.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.files.StoredFiles;
import vn.parindex.inspector.Folder;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SamplePdfs;
import vn.parindex.testsupport.SignedPdfs;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** What is found out about evidence, from the upload to what people see of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InspectionTest {
    private static final byte[] REPORT = SamplePdfs.of(
            "UBND PHƯỜNG 1\nBáo cáo", "Tỷ lệ hồ sơ giải quyết đúng hạn\nđạt 98,5 %", "Kế hoạch số 05/KH-UBND");

    @Inject
    InspectionService service;

    @Inject
    InspectorProcess inspector;

    @Inject
    PreviewFolder folder;

    @Inject
    StoredFiles files;

    @Inject
    Clamd noScanner;

    @Inject
    InspectionWorker worker;

    @Inject
    Clock clock;

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private String library() {
        return "/api/v1/assessments/" + world.ward1() + "/evidence";
    }

    private String send(String name, byte[] content) {
        var id = Upload.of(name, content)
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .body("preview.state", equalTo("PENDING"))
                .extract()
                .<String>path("id");
        return library() + "/" + id;
    }

    private ValidatableResponse read(String path) {
        return Given.officerOf(Units.WARD_1).get(path).then();
    }

    private InspectionWorker workerWith(Clamd scanner) {
        return new InspectionWorker(
                service, Lookers.CONFIG, Lookers.programs(Lookers.CONFIG), inspector, folder, files, scanner);
    }

    private InspectionWorker workerWith(InspectionConfig config, InspectorProcess process) {
        return new InspectionWorker(service, config, Lookers.programs(config), process, folder, files, noScanner);
    }

    private static void allIsDue() {
        CleanDatabase.run("update file_inspections set due_at = now()");
    }

    @Test
    void a_pdf_is_looked_into_once_and_shown_at_every_document_that_holds_it() {
        send("Báo cáo.pdf", REPORT);
        Upload.of("Bản sao.pdf", REPORT)
                .to(world.thangTam(), Given.officerOf(Units.THANG_TAM))
                .statusCode(201);

        worker.work();

        assertThat(CleanDatabase.count("select count(*) from file_inspections")).isEqualTo(1);
        read("/api/v1/assessments/" + world.ward1())
                .body("leaves.find { it.code == '3.2.2' }.evidence.preview.state", contains("READY"))
                .body("leaves.find { it.code == '3.2.2' }.evidence.preview.pages", contains(3))
                .body("leaves.find { it.code == '3.2.2' }.evidence.scan.state", contains("NOT_CONFIGURED"));
        Given.officerOf(Units.THANG_TAM)
                .get("/api/v1/assessments/" + world.thangTam() + "/evidence")
                .then()
                .body("items.preview.pages", contains(3));
    }

    @Test
    void a_page_is_a_picture_that_the_browser_keeps_and_asks_about() throws IOException {
        var document = send("Báo cáo.pdf", REPORT);
        worker.work();

        var answer = read(document + "/pages/2")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .extract();
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.asByteArray())).getWidth())
                .isBetween(1099, 1100);
        Given.officerOf(Units.WARD_1)
                .header("If-None-Match", answer.header("ETag"))
                .get(document + "/pages/2")
                .then()
                .statusCode(304);
        var small = read(document + "/pages/2?thumbnail=true").statusCode(200).extract();
        assertThat(small.asByteArray()).hasSizeLessThan(answer.asByteArray().length / 4);
        for (var none : new String[] {"0", "4", "-1", "x", "99999999999"}) {
            read(document + "/pages/" + none).statusCode(404);
        }
    }

    @Test
    void a_signature_stands_at_the_document() {
        send("ký số.pdf", SignedPdfs.signed(REPORT));
        worker.work();

        read("/api/v1/assessments/" + world.ward1())
                .body("leaves.find { it.code == '3.2.2' }.evidence[0].signatures.signer", contains("Nguyễn Văn A"))
                .body("leaves.find { it.code == '3.2.2' }.evidence[0].signatures.integrity", contains("INTACT"));
        read(library())
                .body("items[0].signatures.organization", contains("UBND huyện Châu Đức"))
                .body("items[0].signatures.signedAt", contains("2018-03-12T02:30:00Z"));
    }

    @Test
    void pages_are_for_those_who_see_the_sheet() {
        var document = send("Báo cáo.pdf", REPORT);
        worker.work();

        Given.officerOf(Units.THANG_TAM).get(document + "/pages/1").then().statusCode(404);
        Given.officerOf(Units.THANG_TAM).get(document + "/pages").then().statusCode(404);
        Given.as(Tokens.of("district", Units.VUNG_TAU, "district"))
                .get(document + "/pages/1")
                .then()
                .statusCode(200);
    }

    @Test
    void text_is_found_with_and_without_diacritics_and_its_page_is_told() {
        var document = send("a.pdf", REPORT);
        send("khac.txt", SampleFiles.text("Quyết định"));
        worker.work();

        for (var looked : new String[] {"hồ sơ giải quyết", "ho so giai quyet", "HO SO dung han", "hồ sơ giải qu"}) {
            read(library() + "?q=" + looked)
                    .body("items.name", contains("a.pdf"))
                    .body("items[0].found.page", contains(2))
                    .body("items[0].found[0].snippet", containsString("hồ sơ giải quyết đúng hạn đạt 98,5 %"));
        }
        read(library() + "?q=05/kh-ubnd").body("items[0].found.page", contains(3));
        read(library() + "?q=hồ sơ quyết định").body("items", empty());
        read(library() + "?q=khac").body("items.name", contains("khac.txt")).body("items[0].found", empty());
        read(library() + "?q=') | !('").body("items", empty());
        read(document + "/pages?q=ke hoach").body("total", equalTo(1)).body("items.page", contains(3));
        read(document + "/pages?size=1&page=1")
                .body("total", equalTo(3))
                .body("items[0].text", equalTo("Tỷ lệ hồ sơ giải quyết đúng hạn\nđạt 98,5 %"));
    }

    @Test
    void of_a_long_page_only_what_stands_around_the_words_is_read() {
        var before = "Tỷ lệ chung của cả năm. ".repeat(3000);
        var document = send("dài.txt", SampleFiles.text(before + "Số hồ sơ trễ hạn\nĐÃ XIN LỖI: 12. " + before));
        worker.work();

        for (var looked : new String[] {"trễ hạn đã xin lỗi", "tre han da xin loi", "TRE HAN, đã xin"}) {
            read(library() + "?q=" + looked)
                    .body("items[0].found", hasSize(1))
                    .body("items[0].found[0].snippet", startsWith("… "))
                    .body("items[0].found[0].snippet", containsString("Số hồ sơ trễ hạn ĐÃ XIN LỖI: 12. Tỷ lệ"));
            read(document + "/pages?q=" + looked)
                    .body("total", equalTo(1))
                    .body("items[0].snippet", containsString("hồ sơ trễ hạn ĐÃ XIN LỖI: 12."))
                    .body("items[0].text.length()", lessThanOrEqualTo(800))
                    .body("items[0].text", containsString("trễ hạn\nĐÃ XIN LỖI: 12. Tỷ lệ"));
        }
        read(document + "/pages").body("items[0].text.length()", greaterThan(70_000));
        read(document + "/pages?q=xin năm 12")
                .body("total", equalTo(1))
                .body("items[0].snippet", containsString("XIN LỖI"));
    }

    @Test
    void a_file_that_cannot_be_shown_is_accepted_and_says_why() {
        send("hỏng.pdf", SampleFiles.PDF);
        send("khóa.pdf", SamplePdfs.locked());
        send("ghi chú.txt", SampleFiles.text("Một ghi chú"));
        send("a.zip", SampleFiles.zip("a.txt"));

        worker.work();

        read(library() + "?sort=uploadedAt")
                .body("items.preview.state", contains("FAILED", "ENCRYPTED", "TEXT", "UNSUPPORTED"))
                .body("items.preview.reason", contains("BROKEN", null, null, null));
        assertThat(CleanDatabase.count("select count(*) from file_inspections where state = 'PENDING'"))
                .isZero();
    }

    @Test
    void a_document_marked_as_a_state_secret_is_locked_away_and_its_text_is_not_kept() {
        var secret = send("Báo cáo.pdf", SamplePdfs.of("TỐI MẬT\nBáo cáo", "Danh sách vị trí"));
        send("Kế hoạch.pdf", SamplePdfs.of("Kế hoạch bảo mật thông tin", "Tài liệu không phải loại MẬT"));

        worker.work();

        read(library() + "?sort=uploadedAt")
                .body("items.preview.state", contains("BLOCKED", "READY"))
                .body("items.preview.secrecy", contains("TỐI MẬT", null));
        for (var way : new String[] {"/content", "/pages", "/pages/1"}) {
            read(secret + way)
                    .statusCode(409)
                    .body("type", equalTo("/problems/file-blocked"))
                    .body("detail", containsString("bí mật nhà nước"));
        }
        read(library() + "?q=Danh sách vị trí").body("items", hasSize(0));
        assertThat(CleanDatabase.count("select count(*) from file_pages")).isEqualTo(2);
        Given.homeAffairs()
                .get("/api/v1/blocked-files")
                .then()
                .body("items.secrecy", contains("TỐI MẬT"))
                .body("items.malware", contains((Object) null))
                .body("items[0].foundAt", notNullValue())
                .body("items[0].documents.name", contains("Báo cáo.pdf"));
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'file.block'"))
                .isEqualTo(1);
    }

    @Test
    void malware_is_locked_away_for_everybody() throws IOException {
        var document = send("độc.txt", SampleFiles.text("EICAR"));
        send("sạch.txt", SampleFiles.text("sạch"));

        try (var server = new ScannerServer(said -> said.equals("EICAR") ? "stream: Eicar FOUND" : "stream: OK")) {
            workerWith(Lookers.scanner(server.port())).work();
        }

        read(library() + "?sort=uploadedAt")
                .body("items.scan.state", contains("INFECTED", "CLEAN"))
                .body("items.scan.malware", contains("Eicar", null))
                .body("items.preview.state", contains("BLOCKED", "TEXT"));
        for (var way : new String[] {"/content", "/pages", "/pages/1"}) {
            read(document + way).statusCode(409).body("type", equalTo("/problems/file-blocked"));
        }
        var link = Given.officerOf(Units.WARD_1)
                .post(document + "/download-link")
                .then()
                .extract()
                .<String>path("url");
        given().urlEncodingEnabled(false).get(link).then().statusCode(409);
        Given.homeAffairs()
                .get("/api/v1/blocked-files")
                .then()
                .statusCode(200)
                .body("items.malware", contains("Eicar"))
                .body("items[0].documents.unit.code", contains(Units.WARD_1))
                .body("items[0].documents.name", contains("độc.txt"))
                .body("items[0].documents.leaves", contains(contains("3.2.2")));
        read(library() + "?q=EICAR").body("items", empty());

        Given.officerOf(Units.WARD_1).delete(document).then().statusCode(204);
        Given.homeAffairs()
                .get("/api/v1/blocked-files")
                .then()
                .body("items[0].documents", empty())
                .body("items[0].others.name", contains("độc.txt"))
                .body("items[0].others.unit.code", contains(Units.WARD_1))
                .body("items[0].others.removed", contains(true));
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'file.block'"))
                .isEqualTo(1);
    }

    @Test
    void a_scanner_that_is_away_is_asked_again_and_nobody_waits() {
        send("a.txt", SampleFiles.text("a"));

        workerWith(Lookers.scanner(1)).work();

        read(library()).body("items.preview.state", contains("TEXT"));
        assertThat(CleanDatabase.count("""
                select count(*) from file_inspections where scan = 'FAILED' and scan_due_at > now()""")).isEqualTo(1);
        CleanDatabase.run("update file_inspections set scan_due_at = now()");
        workerWith(Lookers.scanner(1)).work();
        assertThat(CleanDatabase.count("select scan_attempts from file_inspections"))
                .isEqualTo(2);
    }

    @Test
    void a_scanner_that_fails_is_not_asked_about_file_after_file() throws IOException {
        for (var name : List.of("a", "b", "c")) {
            send(name + ".txt", SampleFiles.text(name));
        }
        var asked = new AtomicInteger();
        try (var mute = new ScannerServer(said -> {
            asked.incrementAndGet();
            return "";
        })) {
            workerWith(Lookers.scanner(mute.port())).work();
        }

        assertThat(asked).hasValue(1);
        read(library()).body("items.preview.state", contains("TEXT", "TEXT", "TEXT"));
        assertThat(CleanDatabase.count("select count(*) from file_inspections where scan = 'PENDING'"))
                .as("due as before")
                .isEqualTo(2);
    }

    @Test
    void files_are_looked_into_while_others_still_wait_for_the_scanner() throws IOException {
        for (var name : List.of("a", "b", "c")) {
            send(name + ".txt", SampleFiles.text(name));
        }
        var waiting = new CopyOnWriteArrayList<Long>();
        try (var slow = new ScannerServer(said -> {
            waiting.add(CleanDatabase.count("select count(*) from file_inspections where state = 'PENDING'"));
            return "stream: OK";
        })) {
            workerWith(Lookers.scanner(slow.port())).work();
        }

        assertThat(waiting).containsExactly(3L, 2L, 1L);
    }

    @Test
    void the_work_is_done_by_a_thread_of_its_own_as_well() throws InterruptedException {
        send("a.txt", SampleFiles.text("a"));
        var thread = Thread.ofPlatform().start(worker::work);

        assertThat(thread.join(Duration.ofSeconds(20))).isTrue();

        read(library()).body("items.preview.state", contains("TEXT"));
    }

    @Test
    void what_a_killed_server_had_begun_is_taken_up_again() {
        send("a.txt", SampleFiles.text("a"));
        assertThat(service.take()).isPresent();
        worker.work();
        read(library()).body("items.preview.state", contains("PENDING"));

        CleanDatabase.run("update file_inspections set due_at = now()");
        worker.work();

        read(library()).body("items.preview.state", contains("TEXT")).body("items[0].scan.at", nullValue());
    }

    @Test
    void a_file_that_ends_its_process_time_and_again_is_given_up() {
        send("a.txt", SampleFiles.text("a"));
        for (int i = 0; i < 6; i++) {
            service.take();
            CleanDatabase.run("update file_inspections set due_at = now()");
        }

        worker.work();

        read(library()).body("items.preview.reason", contains("CRASH"));
    }

    @Test
    void a_process_that_did_not_begin_once_is_tried_again() {
        send("a.txt", SampleFiles.text("a"));

        workerWith(Lookers.CONFIG, Lookers.process(Lookers.CONFIG.crashing())).work();

        read(library()).body("items.preview.state", contains("PENDING"));
        assertThat(CleanDatabase.count("select count(*) from file_inspections where attempts = 1 and due_at > now()"))
                .isEqualTo(1);
        allIsDue();
        worker.work();
        read(library()).body("items.preview.state", contains("TEXT"));
    }

    @Test
    void a_process_that_ends_at_every_try_is_given_up_after_five() {
        send("a.txt", SampleFiles.text("a"));
        var crashing = workerWith(Lookers.CONFIG, Lookers.process(Lookers.CONFIG.crashing()));

        for (int i = 0; i < 4; i++) {
            crashing.work();
            read(library()).body("items.preview.state", contains("PENDING"));
            allIsDue();
        }
        crashing.work();

        read(library()).body("items.preview.reason", contains("CRASH"));
    }

    /** Tells that there are three pages, reads one of them and is killed, as by a machine without memory. */
    private InspectionWorker killed() {
        return workerWith(Lookers.CONFIG, new InspectorProcess(Lookers.CONFIG, Lookers.programs(Lookers.CONFIG)) {
            @Override
            End run(Folder folder, Duration limit, String command, String... args) throws IOException {
                Files.writeString(folder.facts(), "kind=PICTURES\npages=3\ntotalPages=3\nscripts=false\nsignatures=0");
                Files.writeString(folder.text(1), "Báo cáo");
                return End.CRASH;
            }
        });
    }

    @Test
    void what_was_told_before_a_process_was_killed_is_kept_and_the_rest_is_looked_for_again() {
        var document = send("a.pdf", REPORT);

        killed().work();

        read(library()).body("items.preview.state", contains("PENDING")).body("items.preview.totalPages", contains(3));
        read(document + "/pages").body("items.text", contains("Báo cáo"));
        assertThat(CleanDatabase.count("select count(*) from file_inspections where attempts = 1 and due_at > now()"))
                .isEqualTo(1);
        allIsDue();
        worker.work();
        read(library()).body("items.preview.state", contains("READY"));
        read(document + "/pages").body("total", equalTo(3));
    }

    @Test
    void who_is_killed_at_every_try_is_shown_as_far_as_it_was_read() {
        var document = send("a.pdf", REPORT);
        var killed = killed();

        for (int i = 0; i < 4; i++) {
            killed.work();
            read(library()).body("items.preview.state", contains("PENDING"));
            allIsDue();
        }
        killed.work();

        read(library()).body("items.preview.state", contains("READY")).body("items.preview.pages", contains(3));
        read(document + "/pages").body("items.text", contains("Báo cáo"));
    }

    @Test
    void who_takes_too_long_gets_a_second_chance() {
        send("a.txt", SampleFiles.text("a"));
        var hasty = workerWith(Lookers.CONFIG.hasty(), inspector);

        hasty.work();
        read(library()).body("items.preview.state", contains("PENDING"));
        allIsDue();
        hasty.work();

        read(library()).body("items.preview.reason", contains("TIME"));
    }

    @Test
    void what_a_process_said_and_nobody_understands_is_not_asked_for_ever() {
        send("a.txt", SampleFiles.text("a"));
        var muddled =
                workerWith(Lookers.CONFIG, new InspectorProcess(Lookers.CONFIG, Lookers.programs(Lookers.CONFIG)) {
                    @Override
                    End run(Folder folder, Duration limit, String command, String... args) throws IOException {
                        Files.writeString(folder.facts(), "kind=NONSENSE");
                        return End.DONE;
                    }
                });

        for (int i = 0; i < 5; i++) {
            muddled.work();
            allIsDue();
        }

        read(library()).body("items.preview.reason", contains("CRASH"));
    }

    @Test
    void pictures_make_room_for_others_when_nobody_looks_at_them() throws IOException {
        var document = send("Báo cáo.pdf", REPORT);
        worker.work();
        read(document + "/pages/1").statusCode(200);
        var none =
                new PreviewFolder(Lookers.CONFIG.in(folder.root(), 0), files, Clock.offset(clock, Duration.ofHours(2)));

        none.sweep();

        assertThat(folder.root().resolve("pages")).isEmptyDirectory();
        read(document + "/pages/1").statusCode(200);
    }
}
