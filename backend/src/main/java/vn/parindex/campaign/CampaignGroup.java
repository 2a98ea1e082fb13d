package vn.parindex.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.Grades;
import vn.parindex.shared.JsonCustomizer;

/** A group in a campaign: its classes, how far its results are, and a correction of them. */
@Entity
@Table(name = "campaign_groups")
@IdClass(CampaignGroup.Key.class)
class CampaignGroup {
    private static final ObjectMapper JSON = JsonCustomizer.mapper();

    /** A group is ranked once in a campaign. */
    record Key(UUID campaignId, UnitGroup group) {}

    @Id
    private UUID campaignId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @JdbcTypeCode(SqlTypes.JSON)
    private String grades;

    @Enumerated(EnumType.STRING)
    private ResultsState results;

    @Nullable private String correctionReason;

    @Column // with the two below, who opened the correction; read by people
    @Nullable private String correctionBy;

    @Column
    @Nullable private String correctionByName;

    @Column
    @Nullable private Instant correctionAt;

    protected CampaignGroup() {}

    CampaignGroup(UUID campaignId, UnitGroup group, Grades grades) {
        this.campaignId = campaignId;
        this.group = group;
        this.grades = write(grades);
        this.results = ResultsState.OPEN;
    }

    void mark(ResultsState state) {
        this.results = state;
    }

    void openCorrection(String reason, CurrentUser by, Instant at) {
        this.correctionReason = reason;
        this.correctionBy = by.username();
        this.correctionByName = by.name();
        this.correctionAt = at;
    }

    void endCorrection() {
        this.correctionReason = null;
        this.correctionBy = null;
        this.correctionByName = null;
        this.correctionAt = null;
    }

    UnitGroup group() {
        return group;
    }

    GroupResults results() {
        return new GroupResults(group, results, correctionReason);
    }

    Grades grades() {
        try {
            return new Grades(List.of(JSON.readValue(grades, Grade[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored grades cannot be read: " + grades, e);
        }
    }

    private static String write(Grades grades) {
        try {
            return JSON.writeValueAsString(grades.bands());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
