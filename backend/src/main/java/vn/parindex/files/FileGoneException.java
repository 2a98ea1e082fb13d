package vn.parindex.files;

import java.util.Set;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Bytes that were kept are not in the store any more; whoever sent them has to send them again. */
public final class FileGoneException extends ProblemException {
    private final transient Set<String> sha256s;

    FileGoneException(Set<String> sha256s) {
        super(ProblemType.UNAVAILABLE);
        this.sha256s = Set.copyOf(sha256s);
    }

    /** Which bytes. */
    public Set<String> sha256s() {
        return sha256s;
    }
}
