package vn.parindex.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import vn.parindex.identity.CurrentUser;

/** An announcement of results; never changed, a correction is another one. */
@Entity
@Immutable
@Table(name = "publications")
class Publication {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private UUID runId;
    private String decisionNumber;
    private LocalDate decisionDate;

    @Column // with the name below, who published it; read by people
    private String by;

    private String byName;
    private Instant at;

    protected Publication() {}

    Publication(UUID campaignId, PublishRun command, CurrentUser by, Instant at) {
        this.campaignId = campaignId;
        this.runId = command.rankingRun();
        this.decisionNumber = command.decisionNumber();
        this.decisionDate = command.decisionDate();
        this.by = by.username();
        this.byName = by.name();
        this.at = at.truncatedTo(ChronoUnit.MICROS); // what the database keeps
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID runId() {
        return runId;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
