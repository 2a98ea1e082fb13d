package vn.parindex.ranking;

import java.util.Collection;

/** What has become of a run's results for a group, from the least to the most binding one. */
public enum RunStatus {
    SUPERSEDED,
    SENT_BACK,
    COMPUTED,
    SUBMITTED,
    APPROVED,
    PUBLISHED;

    /** The status of a whole run: that of its groups; those that a later run has replaced say nothing. */
    static RunStatus of(Collection<RunStatus> groups) {
        return groups.stream().max(RunStatus::compareTo).orElse(SUPERSEDED);
    }
}
