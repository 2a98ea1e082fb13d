package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Bytes that nothing names go after a day; bytes that anything names, or is just about to name, stay. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@Timeout(60)
class OrphanSweeperTest {
    @Inject
    OrphanSweeper sweeper;

    @Inject
    SweepService sweeps;

    @Inject
    StoredFiles files;

    @TempDir
    Path home = Path.of("");

    private final ExecutorService pool = Executors.newCachedThreadPool();

    private FileStore store = new FolderStore(home);

    @AfterEach
    void endWork() {
        pool.shutdownNow();
    }

    @BeforeEach
    void emptyStore() {
        CleanDatabase.clean();
        store = new FolderStore(home.resolve("store"));
        QuarkusMock.installMockForType(store, FileStore.class);
    }

    private StoredFile kept(String content) throws IOException {
        return files.keep(Files.write(Files.createTempFile(home, "uploaded-", ""), SampleFiles.text(content)), "a.txt");
    }

    private StoredFile keptDaysAgo(String content) throws IOException {
        var file = kept(content);
        Files.setLastModifiedTime(
                home.resolve("store").resolve(FileStore.place(file.sha256())),
                FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        return file;
    }

    private void recorded(StoredFile file) {
        QuarkusTransaction.requiringNew().run(() -> files.record(file));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    @Test
    void what_no_row_names_goes_after_a_day() throws IOException {
        var orphan = keptDaysAgo("orphan");
        var young = kept("an upload that goes on");
        var named = keptDaysAgo("named");
        recorded(named);

        sweeper.sweep();

        assertThat(store.find(orphan.sha256())).isEmpty();
        assertThat(store.find(young.sha256())).isPresent();
        assertThat(store.find(named.sha256())).isPresent();
        assertThat(CleanDatabase.count("""
                select count(*) from file_sweeps
                where finished_at is not null and seen = 3 and deleted = 1 and deleted_bytes = 6""")).isEqualTo(1);
        assertThat(CleanDatabase.count(
                        "select count(*) from audit_events where action = 'file-store.sweep' and actor = 'night'"))
                .isEqualTo(1);
    }

    @Test
    void evidence_that_was_removed_and_example_files_stay() throws IOException {
        var world = Given.openCampaign();
        var document = Given.evidence(world.ward1(), "3.2.1");
        Given.officerOf(Units.WARD_1)
                .delete("/api/v1/assessments/" + world.ward1() + "/evidence/" + document)
                .then()
                .statusCode(204);
        Given.exampleFile();
        Upload.pdf().to(world.ward1(), Given.officerOf(Units.WARD_1)).statusCode(201);
        var all = CleanDatabase.count("select count(*) from stored_files");
        try (var stored = Files.walk(home.resolve("store"))) {
            for (var file : stored.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
            }
        }

        sweeper.sweep();

        assertThat(all).isEqualTo(3);
        assertThat(CleanDatabase.count("select seen from file_sweeps where deleted = 0"))
                .isEqualTo(all);
    }

    @Test
    void a_night_has_one_sweep_however_many_servers_try() {
        sweeper.sweep();
        sweeper.sweep();

        assertThat(CleanDatabase.count("select count(*) from file_sweeps")).isEqualTo(1);
    }

    @Test
    void a_sweep_that_the_store_breaks_off_has_no_end() throws IOException {
        QuarkusMock.installMockForType(new FolderStore(Files.createFile(home.resolve("no-folder"))), FileStore.class);

        sweeper.sweep();

        assertThat(CleanDatabase.count("select count(*) from file_sweeps where finished_at is null"))
                .isEqualTo(1);
    }

    @Test
    void bytes_that_were_kept_again_since_the_list_was_made_stay() throws IOException {
        var file = keptDaysAgo("the same");
        kept("the same");

        assertThat(sweeps.deleteUnlessNamed(file.sha256(), yesterday())).isEmpty();

        assertThat(store.find(file.sha256())).isPresent();
        assertThat(CleanDatabase.count("select count(*) from stored_files")).isZero();
    }

    @Test
    void bytes_whose_row_was_added_since_the_list_was_made_stay() throws IOException {
        var file = keptDaysAgo("the same");
        recorded(file);

        assertThat(sweeps.deleteUnlessNamed(file.sha256(), yesterday())).isEmpty();

        assertThat(store.find(file.sha256())).isPresent();
    }

    @Test
    void a_sweep_waits_for_a_row_that_is_being_added() throws Exception {
        var file = keptDaysAgo("the same");
        var swept = QuarkusTransaction.requiringNew().call(() -> {
            files.record(file);
            var sweep = pool.submit(() -> deleted(file));
            untilItWaits(sweep);
            return sweep;
        });

        assertThat(swept.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(store.find(file.sha256())).isPresent();
    }

    @Test
    void a_row_waits_for_a_sweep_and_is_not_added_when_the_bytes_are_gone() throws Exception {
        var file = keptDaysAgo("the same");
        var deleting = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        QuarkusMock.installMockForType(
                new FolderStore(home.resolve("store")) {
                    @Override
                    public void delete(String sha256) throws IOException {
                        deleting.countDown();
                        await(goOn);
                        super.delete(sha256);
                    }
                },
                FileStore.class);
        var sweep = pool.submit(() -> deleted(file));
        await(deleting);
        var upload = pool.submit(() -> catchThrowableOfType(ProblemException.class, () -> recorded(file)));
        untilItWaits(upload);

        goOn.countDown();

        assertThat(sweep.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(upload.get(30, TimeUnit.SECONDS)).hasMessageContaining(ProblemType.UNAVAILABLE.slug());
        assertThat(CleanDatabase.count("select count(*) from stored_files")).isZero();

        // the same upload again does it
        recorded(kept("the same"));
        assertThat(store.find(file.sha256())).isPresent();
    }

    private boolean deleted(StoredFile file) throws IOException {
        return sweeps.deleteUnlessNamed(file.sha256(), yesterday()).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until its statement waits for a row of somebody else. */
    private static void untilItWaits(Future<?> work) {
        while (CleanDatabase.count("select count(*) from pg_locks where not granted") == 0) {
            assertThat(work).isNotDone();
        }
    }
}
