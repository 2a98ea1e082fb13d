package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes in a folder: under their hash, once, whole or not at all. */
class FolderStoreTest extends FileStoreContract {
    private static final int ROOM = 512 * 1024;

    @Override
    FileStore store() throws IOException {
        var store = new FolderStore(home.resolve("files"));
        store.probe();
        return store;
    }

    @Override
    FileStore away() throws IOException {
        return new FolderStore(Files.writeString(home.resolve("no-folder"), "a file where the folder should be"));
    }

    @Override
    FileStore full() {
        // a file system in memory says that it is full as a disk does, and needs no rights to be made
        var disk = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(ROOM).build());
        return new FolderStore(disk.getPath("/files"));
    }

    @Override
    void damage(FileStore store, String sha256) throws IOException {
        Files.writeString(home.resolve("files").resolve(FileStore.place(sha256)), "damaged");
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void bytes_lie_under_their_hash() throws IOException {
        store().keep(file("abc"));

        assertThat(filesIn(home.resolve("files"))).containsExactly("ba/78/" + ABC);
    }

    @Test
    void bytes_of_the_same_file_system_are_taken_over_and_others_copied() throws IOException {
        var store = store();
        var place = home.resolve("files").resolve(FileStore.place(ABC));
        var near = file("abc");

        store.keep(near);
        assertThat(Files.isSameFile(place, near)).isTrue();

        var elsewhere = Jimfs.newFileSystem(Configuration.unix()).getPath("/far");
        store.keep(Files.writeString(elsewhere, "abc"));
        assertThat(Files.isSameFile(place, near)).isFalse();
        assertThat(place).hasContent("abc");
    }

    @Test
    void a_failure_leaves_no_part_of_a_file() throws IOException {
        var disk = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(ROOM).build());
        var folder = disk.getPath("/files");
        var large = Files.write(home.resolve("large"), new byte[2 * ROOM]);

        assertThatThrownBy(() -> new FolderStore(folder).keep(large)).isInstanceOf(IOException.class);

        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void what_is_no_file_of_ours_is_not_listed() throws IOException {
        var store = store();
        store.keep(file("abc"));
        Files.writeString(home.resolve("files/ba/78/notes.txt"), "by hand");
        Files.writeString(home.resolve("files/ba/notes.txt"), "by hand");

        assertThat(store.list("ba")).extracting(FileStore.Found::sha256).containsExactly(ABC);
    }
}
