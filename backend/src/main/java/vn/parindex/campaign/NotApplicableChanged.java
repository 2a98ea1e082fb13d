package vn.parindex.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.parindex.shared.ProblemError;

/**
 * What does not apply to units has just changed; observed in the same transaction. An observer whose sheets can no longer
 * follow says so, and whoever changed it takes everything back.
 *
 * @param leaves all leaves that do not apply, by unit
 * @param asksOnly whether nothing changes yet, and observers only say what is against it
 * @param refusals what observers say against it
 */
public record NotApplicableChanged(
        UUID campaignId, Map<String, Set<String>> leaves, boolean asksOnly, List<ProblemError> refusals) {

    NotApplicableChanged(UUID campaignId, Map<String, Set<String>> leaves, boolean asksOnly) {
        this(campaignId, leaves, asksOnly, new ArrayList<>());
    }

    /** The sheet of a unit cannot follow. */
    public void refuse(ProblemError refusal) {
        refusals.add(refusal);
    }
}
