package vn.parindex.files;

/** A file was recorded, for the first time or again; observed within the same transaction. */
public record FileRecorded(String sha256) {}
