package vn.parindex.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspector.Signature;

/**
 * An electronic signature in a PDF. Who issued the certificate is not checked.
 *
 * @param signer as the certificate names them
 * @param signedAt as the signer's computer said
 */
public record FileSignature(
        @Nullable String signer,
        @Nullable String organization,
        @Nullable Instant signedAt,
        Integrity integrity) {

    /** Whether the bytes are still those that were signed. */
    public enum Integrity {
        INTACT,
        /** Something was added after it was signed. */
        EXTENDED,
        /** What was signed was changed. */
        BROKEN,
        /** The signature cannot be read. */
        UNREADABLE
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static FileSignature of(Signature found) {
        return new FileSignature(
                found.signer(),
                found.organization(),
                found.at(),
                switch (found.verdict()) {
                    case INTACT -> Integrity.INTACT;
                    case EXTENDED -> Integrity.EXTENDED;
                    case BROKEN -> Integrity.BROKEN;
                    case UNREADABLE -> Integrity.UNREADABLE;
                });
    }

    static String write(List<Signature> found) {
        try {
            return JSON.writeValueAsString(found.stream().map(FileSignature::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<FileSignature> read(String written) {
        try {
            return JSON.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
