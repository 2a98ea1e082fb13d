package vn.parindex.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Knows the folders and files below the data folder; only one launcher may use a folder at a time. */
final class Home {

    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    static Home at(Path root) throws IOException {
        Files.createDirectories(root);
        var home = new Home(root.toRealPath());
        Files.setPosixFilePermissions(home.root, PosixFilePermissions.fromString("rwx------"));
        for (Path folder : new Path[] {home.logs(), home.root.resolve("run"), home.postgres(), home.files()}) {
            Files.createDirectories(folder);
        }
        return home;
    }

    Path root() {
        return root;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path files() {
        return root.resolve("files");
    }

    Path pidFile(String name) {
        return root.resolve("run").resolve(name + ".pid");
    }

    /** Exists while everything is up; lines of NAME=value with the addresses, for scripts. */
    Path readyFile() {
        return root.resolve("run").resolve("ready.env");
    }

    /** What the command line of every process of this folder contains, so that no other process is ever stopped. */
    String marker() {
        return "-Dlauncher.home=" + root;
    }

    Optional<FileLock> lock() throws IOException {
        var channel = FileChannel.open(
                root.resolve("run").resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /** Writes a file that only the owner may read, and that is complete whenever it is there. */
    static void writePrivately(Path file, String text) throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
