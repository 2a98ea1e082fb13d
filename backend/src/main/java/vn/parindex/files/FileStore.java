package vn.parindex.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under their SHA-256; the same content is there once. */
interface FileStore {

    /** What was kept: its SHA-256 in hex and its length. */
    record Kept(String sha256, long size) {}

    /** Keeps a copy of the file; when it returns, the bytes survive a crash. */
    Kept keep(Path content) throws IOException;

    /** The bytes with this SHA-256; the caller closes them. */
    InputStream open(String sha256) throws IOException;
}
