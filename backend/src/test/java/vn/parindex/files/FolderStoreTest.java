package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.shared.Clocks;
import vn.parindex.testsupport.SampleFiles;

/** Bytes in a folder: under their hash, once, whole or not at all. */
class FolderStoreTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final Clock NOW = Clock.fixed(Instant.parse("2018-12-14T03:00:00Z"), Clocks.VIETNAM);

    @TempDir
    Path home = Path.of("");

    private FolderStore store = new FolderStore(at(home), NOW);

    @BeforeEach
    void open() {
        store = new FolderStore(at(home.resolve("files")), NOW);
    }

    private static FilesConfig at(Path folder) {
        return new FilesConfig() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public MemorySize maxSize() {
                return new MemorySize(BigInteger.TEN);
            }
        };
    }

    private Path file(String content) throws IOException {
        return Files.write(home.resolve("uploaded"), SampleFiles.text(content));
    }

    private List<String> stored() throws IOException {
        try (var files = Files.walk(home.resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .map(f -> home.resolve("files").relativize(f).toString())
                    .toList();
        }
    }

    @Test
    void bytes_lie_under_their_hash() throws IOException {
        assertThat(store.keep(file("abc"))).isEqualTo(new FileStore.Kept(ABC, 3));

        assertThat(stored()).containsExactly("ba/78/" + ABC);
        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    void the_same_bytes_are_there_once_also_from_many_at_once() throws Exception {
        var file = file("abc");
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 40)
                    .<Callable<FileStore.Kept>>mapToObj(i -> () -> store.keep(file))
                    .toList();
            assertThat(pool.invokeAll(tries))
                    .allSatisfy(done -> assertThat(done.resultNow().size()).isEqualTo(3));
        }

        assertThat(stored()).containsExactly("ba/78/" + ABC);
    }

    @Test
    void what_a_broken_disk_left_is_replaced() throws IOException {
        store.keep(file("abc"));
        Files.writeString(home.resolve("files").resolve("ba/78/" + ABC), "a");

        store.keep(file("abc"));

        try (var bytes = store.open(ABC)) {
            assertThat(bytes).hasContent("abc");
        }
    }

    @Test
    void a_failure_leaves_nothing_behind() throws IOException {
        store.begin(new StartupEvent());

        assertThatThrownBy(() -> store.keep(home.resolve("not-there"))).isInstanceOf(NoSuchFileException.class);

        assertThat(stored()).isEmpty();
    }

    @Test
    void what_a_crash_left_unfinished_is_swept_after_a_day() throws IOException {
        store.begin(new StartupEvent());
        for (var hours : List.of(23, 25)) {
            var file = Files.createFile(home.resolve("files/incoming").resolve("upload-" + hours));
            Files.setLastModifiedTime(file, FileTime.from(NOW.instant().minus(Duration.ofHours(hours))));
        }

        store.begin(new StartupEvent());

        assertThat(stored()).containsExactly("incoming/upload-23");
    }

    @Test
    void a_folder_that_cannot_be_used_is_found_at_the_start() throws IOException {
        var unusable = new FolderStore(at(file("a file where the folder should be")), NOW);

        assertThatThrownBy(() -> unusable.begin(new StartupEvent())).isInstanceOf(IOException.class);
    }
}
