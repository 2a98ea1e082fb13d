package vn.parindex.files;

import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Bytes that were kept are not in the store any more; whoever sent them has to send them again. */
public final class FileGoneException extends ProblemException {
    private final String sha256;

    FileGoneException(String sha256) {
        super(ProblemType.UNAVAILABLE);
        this.sha256 = sha256;
    }

    /** Which bytes. */
    public String sha256() {
        return sha256;
    }
}
