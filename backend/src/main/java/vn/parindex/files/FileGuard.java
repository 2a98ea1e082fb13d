package vn.parindex.files;

import java.nio.file.Path;
import vn.parindex.shared.ProblemException;

/** Asked before bytes come in and before they go out, whoever brings or wants them; above this package somebody knows. */
public interface FileGuard {

    /**
     * Lets a file in.
     *
     * @throws ProblemException 422 for one that is dangerous, 503 when that has to be known and cannot
     */
    void admit(Path content);

    /** Whether these bytes are locked away. */
    boolean isBlocked(String sha256);
}
