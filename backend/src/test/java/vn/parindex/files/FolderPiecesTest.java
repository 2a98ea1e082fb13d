package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way lie in a folder in which others may leave something too. */
class FolderPiecesTest {
    private static final Instant NOW = Instant.parse("2018-12-14T03:00:00Z");

    @TempDir
    Path home = Path.of("");

    @Test
    void what_others_left_is_not_ours() throws IOException {
        var pieces = new FolderPieces(home.resolve("uploads"));
        var old = UUID.randomUUID();
        var young = UUID.randomUUID();
        Files.createDirectories(home.resolve("uploads/lost+found"));
        for (var name : List.of(old.toString(), young.toString(), ".nfs000000000012")) {
            Files.createFile(home.resolve("uploads").resolve(name));
        }
        for (var name : List.of(old.toString(), ".nfs000000000012", "lost+found")) {
            Files.setLastModifiedTime(
                    home.resolve("uploads").resolve(name), FileTime.from(NOW.minus(Duration.ofDays(2))));
        }
        Files.createSymbolicLink(
                home.resolve("uploads").resolve(UUID.randomUUID().toString()), home.resolve("gone"));

        assertThat(pieces.idleSince(NOW)).containsExactly(old);
    }
}
