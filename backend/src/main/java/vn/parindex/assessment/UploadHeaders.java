package vn.parindex.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.FileNames;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Reads the headers of the tus protocol 1.0.0, or refuses them by name. */
final class UploadHeaders {
    static final String PROTOCOL = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private UploadHeaders() {}

    /**
     * Makes sure that the client speaks the same version.
     *
     * @throws ProblemException 412
     */
    static void requireVersion(@Nullable String resumable) {
        if (!PROTOCOL.equals(resumable)) {
            throw new ProblemException(ProblemType.UPLOAD_VERSION, PROTOCOL);
        }
    }

    /**
     * A number of bytes.
     *
     * @throws ProblemException 400
     */
    static long bytes(String header, @Nullable String sent) {
        if (sent == null || !NUMBER.matcher(sent).matches()) {
            throw unreadable(header, "upload.number");
        }
        return Long.parseLong(sent);
    }

    /**
     * The name of the file among the metadata, fit to be kept.
     *
     * @throws ProblemException 400, 422 for a name that is refused
     */
    static String fileName(@Nullable String metadata) {
        var encoded = pairs(metadata).stream()
                .filter(pair -> pair.getFirst().equals("filename"))
                .map(pair -> pair.size() < 2 ? "" : pair.get(1))
                .findFirst()
                .orElse("");
        return FileNames.clean(new String(decoded(METADATA, encoded), StandardCharsets.UTF_8));
    }

    private static List<List<String>> pairs(@Nullable String metadata) {
        return Arrays.stream((metadata == null ? "" : metadata).split(",", -1))
                .map(pair -> List.of(pair.strip().split(" ", 2)))
                .toList();
    }

    /**
     * The SHA-256 that the sender gives for a piece, null for none.
     *
     * @throws ProblemException 400 for another algorithm
     */
    static byte @Nullable [] checksum(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        var parts = sent.strip().split(" ", 2);
        if (parts.length < 2 || !parts[0].equals("sha256")) {
            throw unreadable(CHECKSUM, "upload.checksum");
        }
        return decoded(CHECKSUM, parts[1]);
    }

    private static byte[] decoded(String header, String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw unreadable(header, "upload.base64");
        }
    }

    private static ProblemException unreadable(String header, String message) {
        return new ProblemException(
                ProblemType.VALIDATION, List.of(ProblemError.field(header, Localized.message(message))));
    }
}
