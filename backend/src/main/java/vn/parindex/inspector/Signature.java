package vn.parindex.inspector;

import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * An electronic signature of a PDF.
 *
 * @param signer as the certificate names them
 * @param organization as the certificate names it
 * @param at when it was signed, as the signer's computer said
 */
public record Signature(
        @Nullable String signer,
        @Nullable String organization,
        @Nullable Instant at,
        Verdict verdict) {
    private static final int LONGEST = 200;

    void write(Properties values, String prefix) {
        values.setProperty(prefix, verdict.name());
        put(values, prefix + ".signer", signer);
        put(values, prefix + ".organization", organization);
        put(values, prefix + ".at", at == null ? null : at.toString());
    }

    static Signature read(Properties values, String prefix) {
        var at = values.getProperty(prefix + ".at");
        return new Signature(
                values.getProperty(prefix + ".signer"),
                values.getProperty(prefix + ".organization"),
                at == null ? null : Instant.parse(at),
                Verdict.valueOf(values.getProperty(prefix)));
    }

    private static void put(Properties values, String key, @Nullable String value) {
        if (value != null) {
            values.setProperty(key, value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }

    /** What the bytes say about it; who issued the certificate is not checked. */
    public enum Verdict {
        /** What was signed is what is there. */
        INTACT,
        /** What was signed is there, and something was added afterwards. */
        EXTENDED,
        /** What was signed was changed. */
        BROKEN,
        /** The signature cannot be read. */
        UNREADABLE
    }
}
