package vn.parindex.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Says that a document proves a leaf, and where in it to look. */
@Entity
@Table(name = "evidence_links")
class EvidenceLink {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private UUID documentId;

    @Column(updatable = false)
    private String leafCode;

    @Nullable private String pointer;

    @Column // of the last change, as linkedAt
    private String linkedBy;

    @Column
    private Instant linkedAt;

    @Column // asked for by queries
    @Nullable private Instant removedAt;

    protected EvidenceLink() {}

    EvidenceLink(EvidenceDocument document, Evidence.Link link, String by, Instant at) {
        this.campaignId = document.campaignId();
        this.assessmentId = document.assessmentId();
        this.documentId = document.id();
        this.leafCode = link.leaf();
        point(link.pointer(), by, at);
    }

    /** Points to another place of the document. */
    final void point(@Nullable String pointer, String by, Instant at) {
        this.pointer = pointer;
        this.linkedBy = by;
        this.linkedAt = at;
    }

    void remove(Instant at) {
        this.removedAt = at;
    }

    UUID documentId() {
        return documentId;
    }

    String leafCode() {
        return leafCode;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    Evidence.Link view() {
        return new Evidence.Link(leafCode, pointer);
    }
}
