package vn.parindex.campaign;

import java.util.Set;
import java.util.UUID;

/** What does not apply to a unit has just changed; observed in the same transaction. */
public record NotApplicableChanged(UUID campaignId, String unitCode, Set<String> leafCodes) {}
