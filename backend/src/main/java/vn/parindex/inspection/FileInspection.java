package vn.parindex.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspector.Facts;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What is known about bytes, and when they are looked at next. */
@Entity
@Table(name = "file_inspections")
class FileInspection {
    private static final int ENOUGH = 5;
    /** Who has had its time twice is slow, not unlucky. */
    private static final int ENOUGH_TIME = 2;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Inspection.Preview state;

    @Enumerated(EnumType.STRING)
    private Inspection.@Nullable Reason reason;

    private int pages;
    private int totalPages;
    private boolean scripts;

    @Nullable private String secrecy;

    @Nullable private Instant markedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String signatures;

    private int attempts;

    @Column // asked for by queries
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Inspection.Scan scan;

    @Nullable private String malware;

    @Nullable private Instant scannedAt;

    private int scanAttempts;

    @Column // asked for by queries
    private Instant scanDueAt;

    protected FileInspection() {}

    BlockedFile blocked() {
        return new BlockedFile(
                sha256, malware, secrecy, Objects.requireNonNull(markedAt == null ? scannedAt : markedAt));
    }

    /** Is being looked at until then; afterwards, whoever began is gone. After so many that are gone, it is given up. */
    void begin(Instant until) {
        if (attempts >= ENOUGH) {
            fail(Inspection.Reason.CRASH);
        }
        this.attempts++;
        this.dueAt = until;
    }

    boolean isPending() {
        return state == Inspection.Preview.PENDING;
    }

    void found(Facts facts, @Nullable String secrecy, Instant at) {
        switch (facts.kind()) {
            case PICTURES -> this.state = Inspection.Preview.READY;
            case TEXT -> this.state = Inspection.Preview.TEXT;
            case UNSUPPORTED -> this.state = Inspection.Preview.UNSUPPORTED;
            case ENCRYPTED -> this.state = Inspection.Preview.ENCRYPTED;
            case BROKEN -> fail(Inspection.Reason.BROKEN);
        }
        remember(facts, secrecy, at);
    }

    /**
     * The process ended while it still told: what it has told is kept, and the rest is looked for as after {@link #brokenOff};
     * after the last try it is all there is.
     */
    void foundInPart(Facts facts, @Nullable String secrecy, Instant now) {
        if (attempts >= ENOUGH) {
            found(facts, secrecy, now);
        } else {
            remember(facts, secrecy, now);
            brokenOff(Inspection.Reason.CRASH, now);
        }
    }

    private void remember(Facts facts, @Nullable String secrecy, Instant at) {
        this.pages = facts.pages();
        this.totalPages = facts.totalPages();
        this.scripts = facts.scripts();
        this.secrecy = secrecy;
        this.markedAt = secrecy == null ? null : at;
        this.signatures = FileSignature.write(facts.signatures());
    }

    final void fail(Inspection.Reason why) {
        this.state = Inspection.Preview.FAILED;
        this.reason = why;
    }

    /**
     * Nothing was found out, which may be the machine's fault: it is tried again, ever later, until it was tried often
     * enough.
     */
    void brokenOff(Inspection.Reason why, Instant now) {
        if (attempts >= (why == Inspection.Reason.TIME ? ENOUGH_TIME : ENOUGH)) {
            fail(why);
        } else {
            this.dueAt = now.plus(pause(attempts));
        }
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** The bytes could not be had; that says nothing about them. */
    void postpone(Instant now) {
        this.attempts--;
        this.dueAt = now.plus(LONGEST_PAUSE);
    }

    void beginScan(Instant until) {
        this.scanAttempts++;
        this.scanDueAt = until;
    }

    void scanned(@Nullable String malware, Instant at) {
        this.scan = malware == null ? Inspection.Scan.CLEAN : Inspection.Scan.INFECTED;
        this.malware = malware;
        this.scannedAt = at;
    }

    /** The scanner did not answer: it is asked again, ever less often. */
    void scanFailed(Instant now) {
        this.scan = Inspection.Scan.FAILED;
        this.scanDueAt = now.plus(pause(scanAttempts));
    }

    String sha256() {
        return sha256;
    }

    boolean isBlocked() {
        return scan == Inspection.Scan.INFECTED || secrecy != null;
    }

    /**
     * Makes sure that the bytes are not locked away.
     *
     * @throws ProblemException 409
     */
    void requireOpen() {
        if (isBlocked()) {
            throw new ProblemException(ProblemType.FILE_BLOCKED);
        }
    }

    Inspection view(boolean scanner) {
        var unknown = scan == Inspection.Scan.PENDING || scan == Inspection.Scan.FAILED;
        return new Inspection(
                isBlocked() ? Inspection.Preview.BLOCKED : state,
                reason,
                pages,
                totalPages,
                scripts,
                secrecy,
                FileSignature.read(signatures),
                unknown && !scanner ? Inspection.Scan.NOT_CONFIGURED : scan,
                malware,
                scannedAt);
    }
}
