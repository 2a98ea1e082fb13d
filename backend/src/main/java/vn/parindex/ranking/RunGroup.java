package vn.parindex.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** What has become of a run's results for one group. */
@Entity
@Table(name = "ranking_run_groups")
@IdClass(RunGroup.Key.class)
class RunGroup {

    /** A run holds a group once. */
    record Key(UUID campaignId, UUID runId, UnitGroup group) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID runId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Nullable private String correctionReason;

    protected RunGroup() {}

    RunGroup(UUID campaignId, UUID runId, UnitGroup group) {
        this.campaignId = campaignId;
        this.runId = runId;
        this.group = group;
        this.status = RunStatus.COMPUTED;
    }

    void become(RunStatus next) {
        this.status = next;
    }

    /** Notes why settled results are corrected by this run. */
    void correcting(@Nullable String reason) {
        this.correctionReason = reason;
    }

    UUID runId() {
        return runId;
    }

    UnitGroup group() {
        return group;
    }

    RunStatus status() {
        return status;
    }

    @Nullable String correctionReason() {
        return correctionReason;
    }
}
