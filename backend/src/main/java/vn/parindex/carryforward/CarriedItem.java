package vn.parindex.carryforward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.SheetRef;
import vn.parindex.identity.CurrentUser;

/** An explanation or a document of an earlier sheet beside a leaf of the new one, until somebody takes or drops it. */
@Entity
@Table(name = "carried_items")
class CarriedItem {

    /** What became of it; null in the row while nobody has decided. */
    enum Outcome {
        CONFIRMED,
        DROPPED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false) // a supersession changes it, past this class
    private String leafCode;

    @Column(updatable = false)
    private UUID fromAssessmentId;

    @Column(updatable = false)
    @Nullable private UUID fromDocumentId;

    @Column(updatable = false)
    @Nullable private String explanation;

    @Column(updatable = false)
    @Nullable private String pointer;

    @Column(updatable = false) // of who carried it, read in the trail's words
    private String by;

    @Column(updatable = false)
    private String byName;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Nullable private Outcome outcome;

    @Column // read by people who ask what became of it
    @Nullable private String closedBy;

    @Column // as above
    @Nullable private Instant closedAt;

    protected CarriedItem() {}

    private CarriedItem(SheetRef sheet, String leafCode, UUID from, CurrentUser by, Instant at) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = leafCode;
        this.fromAssessmentId = from;
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    static CarriedItem explanation(
            SheetRef sheet, String leafCode, UUID from, String text, CurrentUser by, Instant at) {
        var item = new CarriedItem(sheet, leafCode, from, by, at);
        item.explanation = text;
        return item;
    }

    static CarriedItem document(
            SheetRef sheet,
            String leafCode,
            UUID from,
            UUID document,
            @Nullable String pointer,
            CurrentUser by,
            Instant at) {
        var item = new CarriedItem(sheet, leafCode, from, by, at);
        item.fromDocumentId = document;
        item.pointer = pointer;
        return item;
    }

    /** Notes what became of it. */
    void close(Outcome as, String who, Instant when) {
        this.outcome = as;
        this.closedBy = who;
        this.closedAt = when;
    }

    UUID id() {
        return id;
    }

    String leafCode() {
        return leafCode;
    }

    UUID fromAssessmentId() {
        return fromAssessmentId;
    }

    @Nullable UUID fromDocumentId() {
        return fromDocumentId;
    }

    @Nullable String explanation() {
        return explanation;
    }

    @Nullable String pointer() {
        return pointer;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }

    boolean isOpen() {
        return outcome == null;
    }
}
