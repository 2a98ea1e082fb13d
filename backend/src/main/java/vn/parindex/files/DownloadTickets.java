package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tickets for downloads that carry no token, as a browser's own download: bound to one file and the user who asked for it,
 * good for a minute, checked without being stored.
 */
@ApplicationScoped
public class DownloadTickets {
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([\\w-]{1,400})\\.([\\w-]{43})");

    private final DownloadKeyRepository keys;
    private final Clock clock;

    DownloadTickets(DownloadKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A ticket and the instant until which it is good. */
    public record Ticket(String text, Instant expiresAt) {}

    /** A ticket for this file and user; needs a running transaction. */
    public Ticket issue(UUID file, String user) {
        var expires = Instant.ofEpochSecond(clock.instant().plus(LIFE).getEpochSecond());
        var claim = expires.getEpochSecond() + "." + encoded(user.getBytes(StandardCharsets.UTF_8));
        return new Ticket(claim + "." + encoded(sign(keys.obtain(), file, claim)), expires);
    }

    /** Whether the ticket was issued for this file and has not ended. */
    public boolean isGood(UUID file, String ticket) {
        var parts = FORM.matcher(ticket);
        if (!parts.matches() || clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(parts.group(1))))) {
            return false;
        }
        var claim = parts.group(1) + "." + parts.group(2);
        return keys.find()
                .map(key -> encoded(sign(key, file, claim)).getBytes(StandardCharsets.US_ASCII))
                .filter(right -> MessageDigest.isEqual(right, parts.group(3).getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    private static byte[] sign(byte[] key, UUID file, String claim) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal((file + "." + claim).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
