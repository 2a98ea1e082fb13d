package vn.parindex.campaign;

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
import vn.parindex.organization.Organizations;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.VietnameseText;

/** A unit in a campaign, under the name it had then, with its set, its way and its treatment. */
@Entity
@Table(name = "participants")
@IdClass(Participant.Key.class)
class Participant {

    /** A unit takes part once in a campaign. */
    record Key(UUID campaignId, String unitCode) {}

    @Id
    private UUID campaignId;

    @Id
    private String unitCode;

    private String unitName;

    @Column // read by queries only
    private String unitSearch;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Nullable private String districtCode;

    private UUID indexSetId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> route;

    @Enumerated(EnumType.STRING)
    private Treatment treatment;

    @Column // set by an extension, read by queries only
    @Nullable private Instant selfScoringExtendedTo;

    protected Participant() {}

    Participant(UUID campaignId, Organizations.Unit unit, SetParticipants.Participant given) {
        this.campaignId = campaignId;
        this.unitCode = unit.code();
        this.unitName = unit.name();
        this.unitSearch = VietnameseText.fold(unit.name() + " " + unit.code());
        this.group = unit.group();
        this.districtCode = unit.parentCode();
        this.indexSetId = given.indexSet();
        this.route = given.routeOr(unit.group()).stream().map(Level::name).toList();
        this.treatment = given.treatmentOrFull();
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }

    UnitGroup group() {
        return group;
    }

    @Nullable String districtCode() {
        return districtCode;
    }

    UUID indexSetId() {
        return indexSetId;
    }

    /** The levels of appraisal in order. */
    List<Level> route() {
        return route.stream().map(Level::valueOf).toList();
    }

    Treatment treatment() {
        return treatment;
    }
}
