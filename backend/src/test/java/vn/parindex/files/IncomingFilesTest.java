package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crashes leave unfinished does not stay for ever. */
class IncomingFilesTest {
    private static final Instant NOW = Instant.parse("2018-12-14T03:00:00Z");

    @TempDir
    Path home = Path.of("");

    @Test
    void what_a_crash_left_unfinished_is_swept_after_a_day() throws IOException {
        var folder = home.resolve("incoming");
        IncomingFiles.sweep(folder, NOW);
        for (var hours : List.of(23, 25)) {
            var file = Files.createFile(folder.resolve("upload-" + hours));
            Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(hours))));
        }

        IncomingFiles.sweep(folder, NOW);

        assertThat(folder).isDirectoryContaining("glob:**/upload-23");
        assertThat(folder).isDirectoryNotContaining("glob:**/upload-25");
    }

    @Test
    void what_cannot_be_swept_keeps_no_server_from_starting() throws IOException {
        var folder = home.resolve("incoming");
        var foreign = Files.createDirectories(folder.resolve("lost+found"));
        Files.createFile(foreign.resolve("a"));
        var old = Files.createFile(folder.resolve("upload"));
        for (var path : List.of(foreign, old)) {
            Files.setLastModifiedTime(path, FileTime.from(NOW.minus(Duration.ofDays(2))));
        }

        IncomingFiles.sweep(folder, NOW);

        assertThat(foreign).exists();
        assertThat(old).doesNotExist();
    }
}
