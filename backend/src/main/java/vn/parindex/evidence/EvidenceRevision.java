package vn.parindex.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a document held before. */
@Entity
@Immutable
@Table(name = "evidence_revisions")
@IdClass(EvidenceRevision.Key.class)
class EvidenceRevision {
    @Id
    private UUID documentId;

    @Id
    private int number;

    @Column // asked for by queries
    private UUID campaignId;

    @Column // asked for by queries
    private UUID assessmentId;

    private String sha256;

    private String name;

    private String mediaType;

    private long size;

    @Nullable private String url;

    private String uploadedBy;

    private String uploadedByName;

    private Instant uploadedAt;

    /** A document and the number of its revision. */
    record Key(UUID documentId, int number) implements Serializable {}

    protected EvidenceRevision() {}

    Evidence.Use use() {
        return new Evidence.Use(sha256, name, assessmentId, true, false);
    }

    Evidence.Revision view() {
        return new Evidence.Revision(
                number, name, sha256, mediaType, size, url, uploadedBy, uploadedByName, uploadedAt);
    }
}
