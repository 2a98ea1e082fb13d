package vn.parindex.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.VietnameseText;

/** A file in a sheet's library with what was said about it; the file itself never changes. */
@Entity
@Table(name = "evidence_documents")
class EvidenceDocument {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private String unitCode;

    @Column(updatable = false)
    private String sha256;

    @Column
    private String name;

    @Column // read by queries only
    private String search;

    @Column(updatable = false)
    @Nullable private String url;

    @Column(updatable = false) // together with the bytes, by the database's own function
    private int revision;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Nullable private String documentNumber;

    @Nullable private String issuer;

    @Nullable private LocalDate issuedOn;

    @Nullable private String dateExplanation;

    @Column(updatable = false)
    private String uploadedBy;

    @Column(updatable = false)
    private String uploadedByName;

    @Column(updatable = false)
    private Instant uploadedAt;

    @Column // makes every change a new version
    private Instant changedAt;

    @Column // read by people who look for what is gone
    @Nullable private String removedBy;

    @Column // asked for by queries
    @Nullable private Instant removedAt;

    @Version
    private long version;

    protected EvidenceDocument() {}

    EvidenceDocument(
            EvidenceLibrary.Sheet sheet,
            EvidenceChanges.Content content,
            EvidenceDetails details,
            CurrentUser by,
            Instant at) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.unitCode = sheet.unitCode();
        this.sha256 = content.file().sha256();
        this.name = content.name();
        this.url = content.url();
        this.revision = 1;
        this.mediaType = content.file().mediaType();
        this.size = content.file().size();
        this.uploadedBy = by.username();
        this.uploadedByName = by.name();
        this.uploadedAt = at;
        describe(details, at);
    }

    /** Takes another name; the bytes stay. */
    void rename(String name, Instant at) {
        this.name = name;
        describe(details(), at);
    }

    /** Takes over what a person says about the document; also where only its links change, which have no version. */
    final void describe(EvidenceDetails details, Instant at) {
        this.changedAt = at;
        this.kind = details.kind();
        this.documentNumber = details.documentNumber();
        this.issuer = details.issuer();
        this.issuedOn = details.issuedOn();
        this.dateExplanation = details.dateExplanation();
        this.search = VietnameseText.fold(
                Stream.of(name, documentNumber == null ? "" : documentNumber, issuer == null ? "" : issuer)
                        .collect(Collectors.joining(" ")));
    }

    /** Takes the document out of sight; its row stays. */
    void remove(String by, Instant at) {
        this.removedBy = by;
        this.removedAt = at;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether it had come and had not been removed yet at an instant. */
    boolean wasThere(Instant since, Instant at) {
        return !at.isBefore(since) && (removedAt == null || !removedAt.isBefore(at));
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String sha256() {
        return sha256;
    }

    long version() {
        return version;
    }

    Evidence.Use use() {
        return new Evidence.Use(sha256, name, assessmentId, false, removedAt != null);
    }

    Evidence view() {
        return new Evidence(
                id,
                assessmentId,
                name,
                sha256,
                mediaType,
                size,
                details(),
                uploadedBy,
                uploadedByName,
                uploadedAt,
                revision,
                url,
                version);
    }

    private EvidenceDetails details() {
        return new EvidenceDetails(kind, documentNumber, issuer, issuedOn, dateExplanation);
    }
}
