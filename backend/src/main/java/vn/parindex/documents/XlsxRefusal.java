package vn.parindex.documents;

import java.util.List;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Says why a file is not read as a workbook, at the field {@code file}. */
final class XlsxRefusal {
    private XlsxRefusal() {}

    static ProblemException because(String message, Object... args) {
        return new ProblemException(
                ProblemType.FILE_REFUSED, List.of(ProblemError.field("file", Localized.message(message, args))));
    }

    static ProblemException damaged() {
        return because("workbook.damaged");
    }
}
