package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.parindex.identity.CurrentUser;

/** What a unit objects to on one leaf after the announcement; rows are only added. */
@Entity
@Immutable
@Table(name = "objections")
@IdClass(Objection.Key.class)
class Objection {

    /** A leaf is objected to once in an explanation. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode, Instant at) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    @Id
    private Instant at;

    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidence;

    @Column // who objected, for the trail
    private String by;

    private String byName;

    protected Objection() {}

    Objection(Assessment sheet, ExplainSheet.Leaf given, CurrentUser by, Instant now) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = given.code();
        this.at = now;
        this.text = given.text();
        this.evidence = given.evidenceOrNone();
        this.by = by.username();
        this.byName = by.name();
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String leafCode() {
        return leafCode;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }

    List<UUID> evidence() {
        return evidence;
    }

    String byName() {
        return byName;
    }
}
