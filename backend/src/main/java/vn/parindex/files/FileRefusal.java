package vn.parindex.files;

import java.util.List;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Says why a file is not kept, at the field {@code file}. */
final class FileRefusal {
    private FileRefusal() {}

    static ProblemException because(String message, Object... args) {
        return at("file", message, args);
    }

    /** The same at another field. */
    static ProblemException at(String field, String message, Object... args) {
        return new ProblemException(
                ProblemType.FILE_REFUSED, List.of(ProblemError.field(field, Localized.message(message, args))));
    }
}
