package vn.parindex.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** An area, criterion or leaf that does not concern a participant: it leaves the participant's maximum. */
@Entity
@Table(name = "not_applicable")
@IdClass(NotApplicable.Key.class)
class NotApplicable {

    /** A node is left out once for a unit. */
    record Key(UUID campaignId, String unitCode, String nodeCode) {}

    @Id
    private UUID campaignId;

    @Id
    private String unitCode;

    @Id
    private String nodeCode;

    @Column // why; read by people
    private String reason;

    protected NotApplicable() {}

    NotApplicable(UUID campaignId, String unitCode, String nodeCode, String reason) {
        this.campaignId = campaignId;
        this.unitCode = unitCode;
        this.nodeCode = nodeCode;
        this.reason = reason;
    }

    /** The same under the code that the node has in another set. */
    NotApplicable under(String newCode) {
        return new NotApplicable(campaignId, unitCode, newCode, reason);
    }

    String unitCode() {
        return unitCode;
    }

    String nodeCode() {
        return nodeCode;
    }
}
