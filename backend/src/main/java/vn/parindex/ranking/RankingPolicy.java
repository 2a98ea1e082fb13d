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
        return switch (status) {
            case COMPUTED -> homeAffairs ? List.of("submission") : List.of();
            case SUBMITTED -> user.hasAny(Role.LEADERSHIP) ? List.of("approval", "sending-back") : List.of();
            case APPROVED -> homeAffairs ? List.of("publication") : List.of();
            case SENT_BACK, PUBLISHED, SUPERSEDED -> List.of();
        };
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
