package vn.parindex.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Holds files that come piece by piece, where every replica reaches them. */
interface PieceStore {

    /**
     * Puts a piece behind the first {@code at} bytes, in the place of whatever was there; when it returns, it survives a
     * crash. The piece may be taken away by that. The caller makes sure that nobody else writes to the same file, and
     * nobody at all once it was kept. Nothing is put where fewer bytes than that are there, see {@link #size}.
     *
     * @return whether it was put there
     */
    boolean append(UUID file, long at, Path piece) throws IOException;

    /** How many bytes have come of a file. */
    long size(UUID file) throws IOException;

    /** All that has come of a file. */
    Path whole(UUID file) throws IOException;

    /** Forgets a file; also one that is not there. */
    void drop(UUID file) throws IOException;

    /** The files to which nothing has come since then. */
    Set<UUID> idleSince(Instant then) throws IOException;
}
