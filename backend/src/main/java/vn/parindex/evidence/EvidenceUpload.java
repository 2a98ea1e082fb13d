package vn.parindex.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.StoredFile;

/** What is known of a file on its way; its bytes lie in the file store. */
@Entity
@Table(name = "evidence_uploads")
class EvidenceUpload {
    @Id
    @UuidGenerator // told to nobody but the owner, and not to be guessed
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private long length;

    @Column
    private long received;

    @Column
    @Nullable private String sha256;

    @Column
    @Nullable private String mediaType;

    @Column(updatable = false)
    private Instant begunAt;

    @Column
    private Instant expiresAt;

    protected EvidenceUpload() {}

    EvidenceUpload(EvidenceLibrary.Sheet sheet, String owner, String name, long length, Instant at, Instant expiresAt) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.owner = owner;
        this.name = name;
        this.length = length;
        this.begunAt = at;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    /** Counts a piece that is on the disk. */
    void receive(long more, Instant expiresAt) {
        this.received += more;
        this.expiresAt = expiresAt;
    }

    /** Counts less, where the disk has lost what was there. */
    void lose(long there) {
        this.received = Math.min(received, there);
    }

    void keep(StoredFile file) {
        this.sha256 = file.sha256();
        this.mediaType = file.mediaType();
    }

    Upload view() {
        var kept = sha256 == null || mediaType == null ? null : new StoredFile(sha256, length, mediaType);
        return new Upload(id, name, length, received, expiresAt, kept);
    }
}
