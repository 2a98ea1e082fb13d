package vn.parindex.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** A check that every file of the store still is what it was when it came; done in slices, by whichever server is free. */
@Entity
@Table(name = "integrity_checks")
class IntegrityCheck {
    /** So long a server may work on a slice before another one takes over. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String startedBy;

    @Column(updatable = false)
    private String startedByName;

    @Column(updatable = false)
    private Instant startedAt;

    @Nullable private Instant finishedAt;

    @Column(updatable = false)
    private long total;

    @Column(updatable = false)
    private long totalBytes;

    private long checked;

    private long checkedBytes;

    private String lastSha256;

    @Nullable private Instant leasedUntil;

    protected IntegrityCheck() {}

    IntegrityCheck(CurrentUser by, StoredFileRepository.Stock stock, Instant at) {
        this.startedBy = by.username();
        this.startedByName = by.name();
        this.startedAt = at;
        this.total = stock.files();
        this.totalBytes = stock.bytes();
        this.lastSha256 = "";
    }

    /** Whether the caller is the one to work on the next slice. */
    boolean take(Instant now) {
        if (leasedUntil != null && leasedUntil.isAfter(now)) {
            return false;
        }
        leasedUntil = now.plus(LEASE);
        return true;
    }

    /** Files up to this one were read; nobody works on a slice now. */
    void advance(String to, long files, long bytes) {
        lastSha256 = to;
        checked += files;
        checkedBytes += bytes;
        leasedUntil = null;
    }

    void finish(Instant at) {
        finishedAt = at;
        leasedUntil = null;
    }

    UUID id() {
        return id;
    }

    String startedBy() {
        return startedBy;
    }

    String startedByName() {
        return startedByName;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant finishedAt() {
        return finishedAt;
    }

    long total() {
        return total;
    }

    long totalBytes() {
        return totalBytes;
    }

    long checked() {
        return checked;
    }

    long checkedBytes() {
        return checkedBytes;
    }

    String lastSha256() {
        return lastSha256;
    }
}
