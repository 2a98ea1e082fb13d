package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Every file is read again; what is missing or damaged is told with whose it is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@Timeout(60)
class IntegrityCheckTest {
    private static final String CHECKS = "/api/v1/files/integrity-checks";

    @Inject
    IntegrityChecker checker;

    @Inject
    IntegrityCheckService checks;

    @TempDir
    Path home = Path.of("");

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void threeFiles() {
        world = Given.openCampaign();
        QuarkusMock.installMockForType(new FolderStore(home.resolve("store")), FileStore.class);
        for (var content : new String[] {"một", "hai", "ba"}) {
            Upload.of(content + ".txt", SampleFiles.text(content))
                    .to(world.ward1(), Given.officerOf(Units.WARD_1))
                    .statusCode(201);
        }
    }

    private static void start() {
        Given.homeAffairs()
                .post(CHECKS)
                .then()
                .statusCode(201)
                .body("total", equalTo(3))
                .body("totalBytes", equalTo(10))
                .body("checked", equalTo(0))
                .body("finishedAt", nullValue());
    }

    private static ValidatableResponse last() {
        return Given.homeAffairs().get(CHECKS).then().statusCode(200);
    }

    private Path place(String content) throws IOException {
        var sha256 = Digests.sha256(Files.write(home.resolve("x"), SampleFiles.text(content)));
        return home.resolve("store").resolve(FileStore.place(sha256));
    }

    @Test
    void a_store_that_is_whole_has_no_faults() {
        start();

        checker.slice();

        last().body("items", hasSize(1))
                .body("items[0].checked", equalTo(3))
                .body("items[0].checkedBytes", equalTo(10))
                .body("items[0].finishedAt", notNullValue())
                .body("items[0].missing", empty())
                .body("items[0].damaged", empty());
        assertThat(CleanDatabase.count("select count(*) from audit_events where action like 'file-store.check%'"))
                .isEqualTo(2);
    }

    @Test
    void what_is_missing_or_damaged_is_told_with_whose_it_is() throws IOException {
        Files.delete(place("một"));
        Files.writeString(place("hai"), "???");
        start();

        checker.slice();

        last().body("items[0].missingCount", equalTo(1))
                .body("items[0].missing[0].size", equalTo(5))
                .body("items[0].missing[0].uses.name", contains("một.txt"))
                .body("items[0].missing[0].uses.unit.code", contains(Units.WARD_1))
                .body("items[0].missing[0].uses.unit.name", contains("UBND phường 1"))
                .body("items[0].missing[0].uses.assessmentId", contains(world.ward1()))
                .body("items[0].missing[0].uses.removed", contains(false))
                .body("items[0].damagedCount", equalTo(1))
                .body("items[0].damaged[0].uses.name", contains("hai.txt"));
    }

    @Test
    void what_a_document_held_before_and_a_signed_report_are_in_use_too() throws IOException {
        var officer = Given.officerOf(Units.WARD_1);
        var library = "/api/v1/assessments/" + world.ward1() + "/evidence";
        var document = officer.get(library + "?q=một").then().extract().<String>path("items[0].id");
        Given.officerOf(Units.WARD_1)
                .body("{\"link\": {\"url\": \"https://qlvb.example.vn/vb/412\", \"title\": \"Kế hoạch\"}}")
                .post(library + "/" + document + "/revisions")
                .then()
                .statusCode(201);
        Upload.plain("đã ký.pdf", SampleFiles.PDF)
                .post("/api/v1/assessments/" + world.ward1() + "/signed-reports", Given.officerOf(Units.WARD_1))
                .statusCode(201);
        Files.delete(place("một"));
        Files.delete(place(new String(SampleFiles.PDF, StandardCharsets.UTF_8)));
        Given.homeAffairs().post(CHECKS).then().statusCode(201);

        checker.slice();

        last().body("items[0].missing.size()", equalTo(2))
                .body("items[0].missing.uses.flatten().name", containsInAnyOrder("một.txt", "đã ký.pdf"))
                .body("items[0].missing.uses.flatten().kind", containsInAnyOrder("EARLIER", "SIGNED_REPORT"))
                .body("items[0].missing.uses.flatten().unit.code", contains(Units.WARD_1, Units.WARD_1));
    }

    @Test
    void it_goes_on_where_another_server_stopped_and_one_is_at_it_at_a_time() {
        start();
        var slice = checks.take().orElseThrow();
        assertThat(checks.take()).isEmpty();

        checks.advance(slice, 1, List.of());
        // a server that was too slow counts nothing twice
        checks.advance(slice, 2, List.of());
        last().body("items[0].checked", equalTo(1)).body("items[0].finishedAt", nullValue());

        checker.slice();
        last().body("items[0].checked", equalTo(3)).body("items[0].finishedAt", notNullValue());
    }

    @Test
    void a_store_that_is_away_has_no_missing_files_and_the_check_waits() throws IOException {
        start();
        QuarkusMock.installMockForType(new FolderStore(Files.createFile(home.resolve("no-folder"))), FileStore.class);

        checker.slice();

        last().body("items[0].checked", equalTo(0))
                .body("items[0].missingCount", equalTo(0))
                .body("items[0].finishedAt", nullValue());

        QuarkusMock.installMockForType(new FolderStore(home.resolve("store")), FileStore.class);
        checker.slice();
        last().body("items[0].checked", equalTo(3)).body("items[0].finishedAt", notNullValue());
    }

    /** Breaks off so many times when this file is read. */
    private void unreadable(String content, int times) throws IOException {
        var sha256 = Digests.sha256(Files.write(home.resolve("x"), SampleFiles.text(content)));
        var left = new AtomicInteger(times);
        QuarkusMock.installMockForType(
                new FolderStore(home.resolve("store")) {
                    @Override
                    public InputStream open(String address) throws IOException {
                        if (address.equals(sha256) && left.getAndDecrement() > 0) {
                            throw new IOException("the disk stumbles");
                        }
                        return super.open(address);
                    }
                },
                FileStore.class);
    }

    @Test
    void a_file_that_can_be_read_the_second_time_is_whole() throws IOException {
        unreadable("hai", 1);
        start();

        checker.slice();

        last().body("items[0].damagedCount", equalTo(0)).body("items[0].finishedAt", notNullValue());
    }

    @Test
    void a_file_that_cannot_be_read_now_is_waited_for() throws IOException {
        unreadable("hai", 2);
        start();

        checker.slice();
        last().body("items[0].damagedCount", equalTo(0)).body("items[0].finishedAt", nullValue());

        checker.slice();
        last().body("items[0].damagedCount", equalTo(0)).body("items[0].finishedAt", notNullValue());
    }

    @Test
    void a_file_that_still_cannot_be_read_after_the_wait_is_damaged() throws IOException {
        unreadable("hai", 9);
        start();

        checker.slice();
        checker.slice();

        last().body("items[0].damagedCount", equalTo(1)).body("items[0].finishedAt", notNullValue());
    }

    @Test
    void a_second_check_waits_for_the_first_one() {
        start();

        Given.homeAffairs().post(CHECKS).then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void the_store_tells_what_it_keeps_and_whether_it_can_be_used() throws IOException {
        Given.homeAffairs()
                .get("/api/v1/files")
                .then()
                .statusCode(200)
                .body("kind", equalTo("folder"))
                .body("usable", equalTo(true))
                .body("files", equalTo(3))
                .body("bytes", equalTo(10))
                .body("lastSweep", nullValue());

        QuarkusMock.installMockForType(new FolderStore(Files.createFile(home.resolve("no-folder"))), FileStore.class);
        Given.homeAffairs().get("/api/v1/files").then().statusCode(200).body("usable", equalTo(false));
    }

    @Test
    void uploads_and_downloads_are_503_while_the_store_is_away() throws IOException {
        var document = Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/evidence")
                .jsonPath()
                .getString("items[0].id");
        QuarkusMock.installMockForType(new FolderStore(Files.createFile(home.resolve("no-folder"))), FileStore.class);

        Upload.pdf()
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"));
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/evidence/" + document + "/content")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"));
        assertThat(CleanDatabase.count("select count(*) from stored_files")).isEqualTo(3);
    }
}
