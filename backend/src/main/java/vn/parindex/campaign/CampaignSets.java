package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Which index set the participants of a running campaign use, and how another one takes its place. */
@ApplicationScoped
public class CampaignSets {
    private final CampaignRepository campaigns;
    private final IndexSets indexSets;

    CampaignSets(CampaignRepository campaigns, IndexSets indexSets) {
        this.campaigns = campaigns;
        this.indexSets = indexSets;
    }

    /**
     * What does not apply to participants under a new set.
     *
     * @param nodes codes of the new set, by unit
     * @param leaves the leaves under them, by unit
     * @param dropped codes of the old set that the new one does not have, by unit
     */
    public record NotApplicableNodes(
            Map<String, Set<String>> nodes, Map<String, Set<String>> leaves, Map<String, Set<String>> dropped) {}

    /**
     * The participants that use a set, in a campaign where it may still be replaced.
     *
     * @throws ProblemException 404 without such a campaign, 409 where it does not run or results are being decided on
     */
    public List<UnitRef> users(UUID campaignId, UUID indexSetId) {
        var campaign = campaigns.findByIdOptional(campaignId).orElseThrow(ProblemException::notFound);
        if (campaign.status() != CampaignStatus.OPEN && campaign.status() != CampaignStatus.CONSOLIDATING) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("supersession.not-running"));
        }
        var users = campaigns.participants(campaignId).stream()
                .filter(p -> p.indexSetId().equals(indexSetId))
                .toList();
        requireOpenResults(campaignId, users.stream().map(Participant::group).collect(Collectors.toSet()));
        return users.stream().map(p -> new UnitRef(p.unitCode(), p.unitName())).toList();
    }

    private void requireOpenResults(UUID campaignId, Set<UnitGroup> groups) {
        if (campaigns.groupsOf(campaignId).stream()
                .map(CampaignGroup::results)
                .anyMatch(r -> groups.contains(r.group()) && r.state() != ResultsState.OPEN)) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("supersession.results"));
        }
    }

    /** What will not apply to these units, whose codes become newer ones. */
    public NotApplicableNodes notApplicable(
            UUID campaignId, Set<String> units, UUID newer, Map<String, String> newerCodes) {
        var nodes = new HashMap<String, Set<String>>();
        var dropped = new HashMap<String, Set<String>>();
        for (var node : campaigns.notApplicable(campaignId, units)) {
            var code = newerCodes.get(node.nodeCode());
            (code == null ? dropped : nodes)
                    .computeIfAbsent(node.unitCode(), unit -> new HashSet<>())
                    .add(code == null ? node.nodeCode() : code);
        }
        var set = indexSets.issued(newer);
        var leaves = units.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> set.leavesUnder(nodes.getOrDefault(unit, Set.of()))));
        return new NotApplicableNodes(nodes, leaves, dropped);
    }

    /** Gives participants the newer set, under the campaign's lock; what does not apply to them follows. */
    public void replace(UUID campaignId, Set<String> units, UUID newer, Map<String, String> newerCodes) {
        var kept = new ArrayList<NotApplicable>();
        for (var node : campaigns.notApplicable(campaignId, units)) {
            var code = newerCodes.get(node.nodeCode());
            if (code != null) {
                kept.add(node.under(code));
            }
        }
        campaigns.replaceIndexSet(campaignId, units, newer, kept);
    }
}
