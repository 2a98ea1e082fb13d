package vn.parindex.inspector;

import java.io.IOException;

/** The file opens with its password only. */
final class LockedException extends IOException {
    private static final long serialVersionUID = 1;

    LockedException(Throwable cause) {
        super(cause);
    }
}
