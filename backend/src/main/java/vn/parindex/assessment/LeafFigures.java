package vn.parindex.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.parindex.identity.CurrentUser;

/** What another agency's system says of a leaf of a sheet: a proposal beside what the unit enters. */
@Entity
@Table(name = "leaf_figures")
@IdClass(LeafFigures.Key.class)
class LeafFigures {

    /** A leaf of a sheet of a campaign. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private String input;

    private String source;
    private LocalDate asOf;
    private String by;
    private String byName;
    private Instant at;

    protected LeafFigures() {}

    /** The first figures of a leaf. */
    LeafFigures(LeafScore leaf, FigureEntry entry, CurrentUser by, Instant at) {
        this.campaignId = leaf.campaignId();
        this.assessmentId = leaf.assessmentId();
        this.leafCode = leaf.leafCode();
        this.input = entry.input().toString();
        this.source = entry.source();
        this.asOf = entry.asOf();
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    /** Later figures take the place of those before. */
    void replace(FigureEntry entry, CurrentUser importer, Instant now) {
        this.input = entry.input().toString();
        this.source = entry.source();
        this.asOf = entry.asOf();
        this.by = importer.username();
        this.byName = importer.name();
        this.at = now;
    }

    /** Whether what a stage holds was put there with these figures, and nobody has entered anything since. */
    boolean filled(StageScore stage) {
        return by.equals(stage.by()) && at.equals(stage.at());
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String leafCode() {
        return leafCode;
    }

    String input() {
        return input;
    }

    String source() {
        return source;
    }

    LocalDate asOf() {
        return asOf;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
