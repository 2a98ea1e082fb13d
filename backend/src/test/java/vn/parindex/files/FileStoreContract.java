package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.testsupport.SampleFiles;

/** What every store of files does, whatever it is made of. */
@Timeout(60)
abstract class FileStoreContract {
    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final int LARGE = 2 * 1024 * 1024;

    @TempDir
    Path home = Path.of("");

    /** An empty store. */
    abstract FileStore store() throws IOException;

    /** A store that cannot be used now. */
    abstract FileStore away() throws IOException;

    /** A store without room for {@link #large()}, and with room for three letters. */
    abstract FileStore full() throws IOException;

    /** Puts other bytes in the place of what the store keeps. */
    abstract void damage(FileStore store, String sha256) throws IOException;

    final Path file(String content) throws IOException {
        return Files.write(Files.createTempFile(home, "uploaded-", ""), SampleFiles.text(content));
    }

    private Path large() throws IOException {
        var bytes = new byte[LARGE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 ^ i >> 8);
        }
        return Files.write(home.resolve("large"), bytes);
    }

    @Test
    void what_is_kept_is_read_again() throws IOException {
        var store = store();

        assertThat(store.keep(file("abc"))).isEqualTo(new FileStore.Kept(ABC, 3));

        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    void what_is_kept_outlives_the_file_that_was_brought() throws IOException {
        var store = store();
        var brought = file("abc");
        store.keep(brought);

        Files.delete(brought);

        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    void a_large_file_comes_back_whole() throws IOException {
        var store = store();
        var large = large();

        var kept = store.keep(large);

        assertThat(kept).isEqualTo(new FileStore.Kept(Digests.sha256(large), LARGE));
        try (var bytes = store.open(kept.sha256())) {
            assertThat(bytes).hasBinaryContent(Files.readAllBytes(large));
        }
    }

    @Test
    void a_reader_may_stop_early() throws IOException {
        var store = store();
        var kept = store.keep(large());

        try (var bytes = store.open(kept.sha256())) {
            assertThat(bytes.readNBytes(10)).hasSize(10);
        }

        assertThat(store.find(kept.sha256())).isPresent();
        assertThat(store.holds(kept.sha256())).isTrue();
    }

    @Test
    void the_same_bytes_are_there_once_also_from_many_at_once() throws Exception {
        var store = store();
        var file = file("abc");

        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 24)
                    .<Callable<FileStore.Kept>>mapToObj(i -> () -> store.keep(file))
                    .toList();
            assertThat(pool.invokeAll(tries))
                    .allSatisfy(done -> assertThat(done.resultNow()).isEqualTo(new FileStore.Kept(ABC, 3)));
        }

        assertThat(store.list("ba")).extracting(FileStore.Found::sha256).containsExactly(ABC);
    }

    @Test
    void what_was_kept_again_counts_as_kept_now() throws IOException {
        var store = store();
        var before = Instant.now().minus(Duration.ofMinutes(1));

        store.keep(file("abc"));

        assertThat(store.find(ABC)).hasValueSatisfying(found -> {
            assertThat(found.size()).isEqualTo(3);
            assertThat(found.keptAt()).isAfter(before);
        });
        assertThat(store.list("ba")).singleElement().satisfies(found -> {
            assertThat(found.size()).isEqualTo(3);
            assertThat(found.keptAt()).isAfter(before);
        });
    }

    @Test
    void a_list_holds_what_begins_so() throws IOException {
        var store = store();
        var other = store.keep(file("x"));

        store.keep(file("abc"));

        assertThat(store.list("ba")).extracting(FileStore.Found::sha256).containsExactly(ABC);
        assertThat(store.list(other.sha256().substring(0, 2)))
                .extracting(FileStore.Found::sha256)
                .containsExactly(other.sha256());
        assertThat(store.list("00")).isEmpty();
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() throws IOException {
        var store = store();

        assertThat(store.find(ABC)).isEmpty();
        assertThat(store.holds(ABC)).isFalse();
        assertThatThrownBy(() -> store.open(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void of_many_those_that_are_missing_are_told() throws IOException {
        var store = store();
        var there = store.keep(file("abc")).sha256();
        var all = new ArrayList<>(List.of(there));
        for (int i = 0; i < 20; i++) {
            all.add(Digests.sha256(file("missing " + i)));
        }

        assertThat(store.missing(all)).containsExactlyInAnyOrderElementsOf(all.subList(1, all.size()));
        assertThat(store.missing(List.of(there))).isEmpty();
        assertThat(store.missing(List.of())).isEmpty();
        assertThat(store.missing(all.subList(1, 2))).containsExactly(all.get(1));
    }

    @Test
    void what_was_deleted_is_gone_and_may_be_deleted_again() throws IOException {
        var store = store();
        store.keep(file("abc"));

        store.delete(ABC);
        store.delete(ABC);

        assertThat(store.find(ABC)).isEmpty();
        assertThat(store.list("ba")).isEmpty();
        assertThatThrownBy(() -> store.open(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void damaged_bytes_are_not_those_of_their_address_and_are_replaced() throws IOException {
        var store = store();
        store.keep(file("abc"));
        damage(store, ABC);
        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("damaged");
        }

        store.keep(file("abc"));

        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing_behind() throws IOException {
        var store = store();

        assertThatThrownBy(() -> store.keep(home.resolve("not-there"))).isInstanceOf(NoSuchFileException.class);

        assertThat(store.find(ABC)).isEmpty();
    }

    @Test
    void a_store_that_can_be_used_says_nothing() throws IOException {
        store().probe();
    }

    @Test
    void a_store_that_is_away_is_no_missing_file() throws IOException {
        var away = away();
        var file = file("abc");

        assertThatThrownBy(away::probe).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.keep(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.open(ABC))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> away.find(ABC)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.holds(ABC)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.missing(List.of(ABC, Digests.sha256(file))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.list("ba")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> away.delete(ABC)).isInstanceOf(IOException.class);
    }

    @Test
    void a_full_store_keeps_nothing_of_a_file_that_has_no_room() throws IOException {
        var full = full();
        var large = large();

        assertThatThrownBy(() -> full.keep(large)).isInstanceOf(IOException.class);

        assertThat(full.find(Digests.sha256(large))).isEmpty();
    }
}
