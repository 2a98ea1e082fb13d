package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Which index set the participants of a running campaign use, and how another one takes its place. */
@ApplicationScoped
public class CampaignSets {
    private final CampaignRepository campaigns;

    CampaignSets(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * What does not apply to participants under a new set.
     *
     * @param leaves leaves of the new set that do not apply, by unit
     * @param dropped codes of the old set that the new one does not have, by unit
     * @param applying leaves of the new set that begin to apply, by unit
     * @param leftOut leaves of the new set that applied under the old one and no longer do, by unit
     */
    public record NotApplicableNodes(
            Map<String, Set<String>> leaves,
            Map<String, Set<String>> dropped,
            Map<String, Set<String>> applying,
            Map<String, Set<String>> leftOut) {}

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
            UUID campaignId,
            Set<String> units,
            FrozenIndexSet before,
            FrozenIndexSet after,
            Map<String, String> newerCodes) {
        var old = new HashMap<String, Set<String>>();
        var nodes = new HashMap<String, Set<String>>();
        var dropped = new HashMap<String, Set<String>>();
        for (var node : campaigns.notApplicable(campaignId, units)) {
            var code = newerCodes.get(node.nodeCode());
            add(old, node.unitCode(), node.nodeCode());
            add(code == null ? dropped : nodes, node.unitCode(), code == null ? node.nodeCode() : code);
        }
        var leaves = new HashMap<String, Set<String>>();
        var applying = new HashMap<String, Set<String>>();
        var leftOut = new HashMap<String, Set<String>>();
        for (var unit : units) {
            leaves.put(unit, after.leavesUnder(nodes.getOrDefault(unit, Set.of())));
            var was = before.leavesUnder(old.getOrDefault(unit, Set.of()));
            var is = leaves.getOrDefault(unit, Set.of());
            for (var leaf : before.leaves().keySet()) {
                var code = newerCodes.get(leaf);
                if (code != null && after.leaves().containsKey(code) && was.contains(leaf) != is.contains(code)) {
                    add(is.contains(code) ? leftOut : applying, unit, code);
                }
            }
        }
        return new NotApplicableNodes(leaves, dropped, applying, leftOut);
    }

    private static void add(Map<String, Set<String>> codes, String unit, String code) {
        codes.computeIfAbsent(unit, u -> new TreeSet<>()).add(code);
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
