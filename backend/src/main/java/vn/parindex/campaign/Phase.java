package vn.parindex.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step with its instants, and the grace in minutes that everybody gets after the end. */
@Embeddable
class Phase {
    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    private Instant opensAt;
    private Instant closesAt;
    private int graceMinutes;

    protected Phase() {}

    Phase(CreateCampaign.Phase given) {
        this.kind = given.kind();
        this.opensAt = given.opensAt();
        this.closesAt = given.closesAt();
        this.graceMinutes = given.graceOrNone();
    }

    PhaseKind kind() {
        return kind;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    int graceMinutes() {
        return graceMinutes;
    }
}
