package vn.parindex.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.parindex.identity.CurrentUser;
import vn.parindex.identity.Role;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** May a run in this state be submitted, decided on, published? Pure; the roles stand at the operations. */
@ApplicationScoped
class RankingPolicy {

    /** What the caller may do to a run in this state. */
    List<String> allowed(CurrentUser user, RunStatus status) {
        var homeAffairs = user.hasAny(Role.HOME_AFFAIRS);
        var leadership = user.hasAny(Role.LEADERSHIP);
        return switch (status) {
            case COMPUTED -> homeAffairs ? List.of("submission") : List.of();
            case SUBMITTED -> leadership ? List.of("approval", "sending-back") : List.of();
            case APPROVED -> homeAffairs ? List.of("publication") : corrections(leadership);
            case PUBLISHED -> corrections(leadership);
            case SENT_BACK, SUPERSEDED -> List.of();
        };
    }

    /** Settled results may be corrected; whether a correction is open already is told by the campaign. */
    private static List<String> corrections(boolean leadership) {
        return leadership ? List.of("correction") : List.of();
    }

    /**
     * Makes sure that the run is in the state that a step begins from.
     *
     * @throws ProblemException 409
     */
    void require(RunStatus wanted, RunStatus actual) {
        if (actual != wanted) {
            throw new ProblemException(
                            ProblemType.WRONG_STATE,
                            Localized.message("ranking.run-state", Localized.message("run." + actual)))
                    .with("runStatus", actual);
        }
    }
}
