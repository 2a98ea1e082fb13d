package vn.parindex.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grades;
import vn.parindex.scoring.TieBreak;

/**
 * Everything the consolidation asks of a campaign, in one read.
 *
 * @param grades classes by group
 * @param results how far the results are, by group
 * @param entrants who takes part, in the order of their codes
 */
public record Consolidation(
        Campaigns.Ref campaign,
        CampaignKind kind,
        CampaignStatus status,
        TieBreak tieBreak,
        boolean capAtHundred,
        Map<UnitGroup, Grades> grades,
        Map<UnitGroup, GroupResults> results,
        List<Entrant> entrants) {

    /** The same campaign with these entrants alone. */
    public Consolidation with(List<Entrant> some) {
        return new Consolidation(campaign, kind, status, tieBreak, capAtHundred, grades, results, some);
    }

    /** A participant as the ranking sees it; the survey leaves that do not apply to it are among its leaves. */
    public record Entrant(
            String unitCode,
            String unitName,
            UnitGroup group,
            UUID indexSetId,
            Treatment treatment,
            Set<String> notApplicableLeaves) {}
}
