package vn.parindex.files;

/**
 * Bytes that are kept.
 *
 * @param sha256 their address, in hex
 * @param size their number
 * @param mediaType what they are, found from content and name
 */
public record StoredFile(String sha256, long size, String mediaType) {}
