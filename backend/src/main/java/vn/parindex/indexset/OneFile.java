package vn.parindex.indexset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.Digests;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** The one file that a form is to bring. */
final class OneFile {
    private OneFile() {}

    /**
     * The one file.
     *
     * @throws ProblemException 400 for none or several
     */
    static FileUpload of(@Nullable List<FileUpload> sent) {
        if (sent == null || sent.size() != 1) {
            var message = sent == null || sent.isEmpty() ? "file.missing" : "file.several";
            throw new ProblemException(
                    ProblemType.VALIDATION, List.of(ProblemError.field("file", Localized.message(message))));
        }
        return sent.getFirst();
    }

    /** The bytes by their digests, whatever places they were put. */
    static List<String> digests(@Nullable List<FileUpload> sent) {
        return sent == null ? List.of() : sent.stream().map(OneFile::digest).toList();
    }

    private static String digest(FileUpload file) {
        try {
            return Digests.sha256(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
