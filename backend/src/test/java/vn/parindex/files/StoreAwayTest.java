package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
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
import vn.parindex.testsupport.Uploads;

/** A store that takes its time, or has lost something, is nobody's trouble but of those who send and read files. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@Timeout(120)
class StoreAwayTest {
    private static final byte[] TEXT = SampleFiles.text("Báo cáo công tác cải cách hành chính");

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @TempDir
    Path home = Path.of("");

    private final ExecutorService pool = Executors.newCachedThreadPool();

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    @AfterEach
    void endWork() {
        pool.shutdownNow();
    }

    /** Keeps bytes only when it is let. */
    private static class Hanging extends FolderStore {
        private final CountDownLatch entered;
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final boolean keepsFirst;

        Hanging(Path folder, int calls, boolean keepsFirst) {
            super(folder);
            this.entered = new CountDownLatch(calls);
            this.keepsFirst = keepsFirst;
        }

        @Override
        public Kept keep(Path content) throws IOException {
            var hangs = entered.getCount() > 0;
            if (!hangs) {
                return super.keep(content);
            }
            var kept = keepsFirst ? super.keep(content) : null;
            entered.countDown();
            await(goOn);
            return kept == null ? super.keep(content) : kept;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Hanging hanging(int calls, boolean keepsFirst) {
        var store = new Hanging(home.resolve("store"), calls, keepsFirst);
        QuarkusMock.installMockForType(store, FileStore.class);
        return store;
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    private ValidatableResponse add(String sheet, RequestSpecification as, String... uploads) {
        var rows = new ArrayList<String>();
        for (var upload : uploads) {
            rows.add("{\"upload\": \"" + upload + "\", \"leafCodes\": [\"3.2.2\"], \"kind\": \"EVIDENCE\"}");
        }
        return as.body("{\"documents\": [" + String.join(", ", rows) + "]}")
                .post("/api/v1/assessments/" + sheet + "/evidence-batches")
                .then();
    }

    private int addLink(int number) {
        return officer()
                .header("Idempotency-Key", "link-000" + number)
                .body("""
                        {"documents": [{"link": {"url": "https://qlvb.example.vn/%d", "title": "Kế hoạch"},
                         "leafCodes": ["3.2.2"], "kind": "EVIDENCE", "documentNumber": "1"}]}""".formatted(number))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .statusCode();
    }

    private int sendForm(int number) {
        return Upload.of(number + ".txt", SampleFiles.text("số " + number))
                .to(world.ward1(), officer().header("Idempotency-Key", "form-000" + number))
                .extract()
                .statusCode();
    }

    /** A file that has come whole and that nobody has checked, as after a crash. */
    private String unchecked() throws IOException {
        var location = Uploads.announced(world.ward1(), StoreAwayTest::officer, "bao-cao.txt", TEXT.length);
        Files.write(
                Files.createDirectories(Path.of("target", "files", "uploads")).resolve(Uploads.id(location)), TEXT);
        CleanDatabase.run("update evidence_uploads set received = length");
        return location;
    }

    @Test
    void scores_are_saved_while_as_many_uploads_hang_as_there_are_connections() throws Exception {
        var store = hanging(connections, false);
        var answers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < connections; i++) {
            var number = i;
            answers.add(pool.submit(() -> number % 2 == 0 ? addLink(number) : sendForm(number)));
        }
        await(store.entered);

        try {
            officer()
                    .header("If-Match", "\"0\"")
                    .body("{\"input\": {\"a\": 10, \"b\": 9}}")
                    .put("/api/v1/assessments/" + world.ward1() + "/scores/3.2.2")
                    .then()
                    .statusCode(200);
        } finally {
            store.goOn.countDown();
        }
        for (var answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(201);
        }
    }

    @Test
    void a_check_that_another_request_made_meanwhile_counts() throws Exception {
        var location = unchecked();
        var store = hanging(1, false);
        var first = pool.submit(() ->
                add(world.ward1(), officer(), Uploads.id(location)).extract().statusCode());
        await(store.entered);

        // as a client does that did not hear of the last piece
        Uploads.append(location, officer(), TEXT.length, new byte[0]).statusCode(204);
        store.goOn.countDown();

        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void an_upload_that_became_evidence_meanwhile_is_named_in_its_row() throws Exception {
        var location = unchecked();
        var store = hanging(1, true);
        var first = pool.submit(() -> add(world.ward1(), officer(), Uploads.id(location)));
        await(store.entered);

        add(world.ward1(), officer(), Uploads.id(location)).statusCode(201);
        store.goOn.countDown();

        first.get(60, TimeUnit.SECONDS).statusCode(422).body("errors.field", contains("documents[0].upload"));
    }

    @Test
    void an_upload_whose_bytes_the_store_lost_is_to_be_sent_again() throws IOException {
        QuarkusMock.installMockForType(new FolderStore(home.resolve("store")), FileStore.class);
        var lost = Uploads.sent(world.ward1(), StoreAwayTest::officer, "mất.txt", TEXT);
        var there = Uploads.sent(world.ward1(), StoreAwayTest::officer, "còn.txt", SampleFiles.text("còn"));
        Files.delete(
                home.resolve("store").resolve(FileStore.place(Digests.sha256(Files.write(home.resolve("x"), TEXT)))));

        add(world.ward1(), officer(), there, lost)
                .statusCode(422)
                .body("errors.field", contains("documents[1].upload"));
        var document = Given.evidence(world.ward1(), "3.2.2");
        officer()
                .body("{\"upload\": \"" + lost + "\"}")
                .post("/api/v1/assessments/" + world.ward1() + "/evidence/" + document + "/revisions")
                .then()
                .statusCode(422)
                .body("errors.field", contains("upload"));
    }

    @Test
    void all_uploads_that_the_store_lost_are_named_at_once() throws IOException {
        QuarkusMock.installMockForType(new FolderStore(home.resolve("store")), FileStore.class);
        var uploads = sent(world.ward1(), Units.WARD_1, TEXT, SampleFiles.text("còn"), SampleFiles.text("mất"));
        for (var lost : List.of(TEXT, SampleFiles.text("mất"))) {
            Files.delete(home.resolve("store").resolve(FileStore.place(sha256(lost))));
        }

        add(world.ward1(), officer(), uploads)
                .statusCode(422)
                .body("errors.field", contains("documents[0].upload", "documents[2].upload"));
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }

    @Test
    void the_store_is_asked_once_about_a_batch_when_all_its_rows_are_there() throws IOException {
        var asked = new ArrayList<Integer>();
        QuarkusMock.installMockForType(
                new FolderStore(home.resolve("store")) {
                    @Override
                    public Set<String> missing(Collection<String> sha256s) throws IOException {
                        asked.add(sha256s.size());
                        return super.missing(sha256s);
                    }
                },
                FileStore.class);
        var uploads = sent(world.ward1(), Units.WARD_1, TEXT, SampleFiles.text("hai"), SampleFiles.text("ba"));

        add(world.ward1(), officer(), uploads).statusCode(201);

        assertThat(asked).containsExactly(3);
    }

    @Test
    void an_archive_tells_what_is_lost_from_what_cannot_be_had_now() throws IOException {
        var away = SampleFiles.text("chưa đọc được");
        var broken = SampleFiles.text("đứt giữa chừng");
        var store = new FolderStore(home.resolve("store"));
        QuarkusMock.installMockForType(store, FileStore.class);
        for (var file :
                Map.of("mất.txt", TEXT, "chờ.txt", away, "đứt.txt", broken).entrySet()) {
            Upload.of(file.getKey(), file.getValue())
                    .to(world.ward1(), officer())
                    .statusCode(201);
        }
        store.delete(sha256(TEXT));
        var awaySha256 = sha256(away);
        var brokenSha256 = sha256(broken);
        QuarkusMock.installMockForType(
                new FolderStore(home.resolve("store")) {
                    @Override
                    public InputStream open(String sha256) throws IOException {
                        if (sha256.equals(awaySha256)) {
                            throw new IOException("the store is away");
                        }
                        return sha256.equals(brokenSha256) ? breakingOff() : super.open(sha256);
                    }
                },
                FileStore.class);

        var notes = notes(officer()
                .get("/api/v1/assessments/" + world.ward1() + "/evidence/archive")
                .asByteArray());

        assertThat(notes)
                .containsOnlyKeys(
                        "THIẾU TỆP - mất.txt.txt",
                        "CHƯA LẤY ĐƯỢC TỆP - chờ.txt.txt",
                        "CHƯA LẤY ĐƯỢC TỆP - đứt.txt.txt");
        assertThat(notes.get("THIẾU TỆP - mất.txt.txt")).contains("đã mất").doesNotContain("tải lại");
        assertThat(notes.get("CHƯA LẤY ĐƯỢC TỆP - chờ.txt.txt"))
                .contains("đề nghị tải lại", awaySha256)
                .doesNotContain("đã mất");
    }

    private static InputStream breakingOff() {
        return new FilterInputStream(new ByteArrayInputStream(SampleFiles.text("đứt"))) {
            @Override
            public int read(byte[] piece, int from, int length) throws IOException {
                var n = super.read(piece, from, length);
                if (n < 0) {
                    throw new IOException("the store broke off");
                }
                return n;
            }
        };
    }

    private String sha256(byte[] content) throws IOException {
        return Digests.sha256(Files.write(home.resolve("x"), content));
    }

    /** The texts that stand for files, by their names. */
    private static Map<String, String> notes(byte[] archive) throws IOException {
        var notes = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                var name = entry.getName().replaceFirst(".*/", "");
                if (name.contains(" - ")) {
                    notes.put(name, text);
                }
            }
        }
        return notes;
    }

    @Test
    void two_batches_with_the_same_new_files_in_another_order_do_not_wait_for_each_other() throws Exception {
        var both = new CountDownLatch(2);
        QuarkusMock.installMockForType(
                new FolderStore(home.resolve("store")) {
                    @Override
                    public Optional<Found> find(String sha256) throws IOException {
                        both.countDown();
                        while (both.getCount() > 0 && !somebodyWaits()) {
                            Thread.onSpinWait();
                        }
                        return super.find(sha256);
                    }
                },
                FileStore.class);
        var one = SampleFiles.text("một");
        var other = SampleFiles.text("hai");
        var ward = sent(world.ward1(), Units.WARD_1, one, other);
        var neighbour = sent(world.thangTam(), Units.THANG_TAM, other, one);
        var answers = List.of(
                pool.submit(() -> add(world.ward1(), officer(), ward).extract().statusCode()),
                pool.submit(() -> add(world.thangTam(), Given.officerOf(Units.THANG_TAM), neighbour)
                        .extract()
                        .statusCode()));

        for (var answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(201);
        }
    }

    private static String[] sent(String sheet, String unit, byte[]... contents) {
        return Stream.of(contents)
                .map(content -> Uploads.sent(sheet, () -> Given.officerOf(unit), "a.txt", content))
                .toArray(String[]::new);
    }

    private static boolean somebodyWaits() {
        return CleanDatabase.count("select count(*) from pg_locks where not granted") > 0;
    }
}
