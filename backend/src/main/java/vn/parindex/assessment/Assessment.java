package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
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

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private String unitName;

    @Column // read by queries only
    private String unitSearch;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Nullable private String districtCode;

    @Version
    private long version;

    protected Assessment() {}

    Assessment(UUID campaignId, Campaigns.SheetOwner owner) {
        this.campaignId = campaignId;
        this.unitCode = owner.unitCode();
        this.indexSetId = owner.indexSetId();
        this.status = AssessmentStatus.DRAFT;
        this.unitName = owner.unitName();
        this.unitSearch = VietnameseText.fold(owner.unitName() + " " + owner.unitCode());
        this.group = owner.group();
        this.districtCode = owner.districtCode();
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

    long version() {
        return version;
    }
}
