package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Level;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.shared.VietnameseText;

/** The score sheet of one unit in one campaign; its version changes with its status, not with single scores. */
@Entity
@Table(name = "assessments")
class Assessment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private String unitCode;
    private UUID indexSetId;

    @Nullable private Instant indexSetSince;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private String unitName;

    @Column // read by queries only
    private String unitSearch;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Nullable private String districtCode;

    @Nullable private String districtName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> route;

    @Enumerated(EnumType.STRING)
    @Nullable private Level returnedBy;

    private Instant since;

    @Nullable private Boolean accepted;

    private int steps;

    @Embedded
    @Nullable private Minutes minutes;

    @Column // with finalAt, what the sheet brings into the ranking is fixed; read by queries only
    @Nullable private String finalDigest;

    @Column
    @Nullable private Instant finalAt;

    @Version
    private long version;

    protected Assessment() {}

    Assessment(UUID campaignId, Campaigns.SheetOwner owner, Instant since) {
        this.campaignId = campaignId;
        this.unitCode = owner.unitCode();
        this.indexSetId = owner.indexSetId();
        this.status = AssessmentStatus.DRAFT;
        this.unitName = owner.unitName();
        this.unitSearch = VietnameseText.fold(owner.unitName() + " " + owner.unitCode());
        this.group = owner.group();
        this.districtCode = owner.district() == null ? null : owner.district().code();
        this.districtName = owner.district() == null ? null : owner.district().name();
        this.route = owner.route().stream().map(Level::name).toList();
        this.since = since;
    }

    /** Goes where the action leads; whether it may is the policy's matter, and the database's. */
    void move(SheetAction action, Instant now) {
        var from = status;
        this.status = action.target(this);
        this.since = now;
        this.steps++;
        switch (action) {
            case RETURN ->
                this.returnedBy = from == AssessmentStatus.DISTRICT_APPRAISAL ? Level.DISTRICT : Level.PROVINCE;
            case SUBMIT, CLOSE -> this.returnedBy = null;
            case ANNOUNCE -> this.accepted = null;
            case EXPLAIN -> this.accepted = false;
            case ACCEPT -> this.accepted = true;
            case REOPEN -> this.minutes = null;
            default -> {}
        }
    }

    /** The decision of the appraisal team that makes the scores final. */
    void decide(Minutes decision) {
        this.minutes = decision;
    }

    /** The first level of appraisal on the sheet's way. */
    Level firstLevel() {
        return Level.valueOf(route.getFirst());
    }

    boolean passesDistrict() {
        return route.contains(Level.DISTRICT.name());
    }

    /** The level that returned the sheet to its unit, which takes it back; null for a sheet that was not returned. */
    @Nullable Level returnedBy() {
        return returnedBy;
    }

    /** When the sheet came into its status. */
    Instant since() {
        return since;
    }

    /** Whether the unit accepted what was announced; null before it said so. */
    @Nullable Boolean accepted() {
        return accepted;
    }

    /** How often the sheet has moved. */
    int steps() {
        return steps;
    }

    @Nullable Minutes minutes() {
        return minutes;
    }

    /** Notes that the sheet is final with that content. */
    void frozen(String digest, Instant at) {
        this.finalDigest = digest;
        this.finalAt = at;
    }

    /** Notes that the sheet is no longer final. */
    void unfrozen() {
        this.finalDigest = null;
        this.finalAt = null;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID indexSetId() {
        return indexSetId;
    }

    /**
     * Makes sure that codes of leaves mean what the caller saw: in another set they may stand for other leaves.
     *
     * @param seen the set in which the codes were looked up; null for a caller who does not say
     * @throws ProblemException 409 if the sheet has another one by now
     */
    void requireSet(@Nullable UUID seen) {
        if (seen != null && !seen.equals(indexSetId)) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("index-set.other"));
        }
    }

    /** When the sheet got its set in the place of another; null where it has had it from the start. */
    @Nullable Instant indexSetSince() {
        return indexSetSince;
    }

    AssessmentStatus status() {
        return status;
    }

    UnitRef unit() {
        return new UnitRef(unitCode, unitName);
    }

    /** The sheet as the owner of its evidence. */
    EvidenceLibrary.Sheet library() {
        return new EvidenceLibrary.Sheet(campaignId, id, unitCode);
    }

    UnitGroup group() {
        return group;
    }

    @Nullable String districtCode() {
        return districtCode;
    }

    /** The district above the unit; null where there is none. */
    @Nullable UnitRef district() {
        return districtCode == null || districtName == null ? null : new UnitRef(districtCode, districtName);
    }

    long version() {
        return version;
    }
}
