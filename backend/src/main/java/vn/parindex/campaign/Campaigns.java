package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.ProblemException;

/** What other features may ask about campaigns; always in one query. */
@ApplicationScoped
public class Campaigns {
    private final CampaignRepository campaigns;
    private final IndexSets indexSets;

    Campaigns(CampaignRepository campaigns, IndexSets indexSets) {
        this.campaigns = campaigns;
        this.indexSets = indexSets;
    }

    /** A campaign as other things name it. */
    @Schema(name = "CampaignRef")
    public record Ref(UUID id, int year, String title, boolean demonstration) {}

    /** A participant that has a sheet, with the leaves that do not apply to it. */
    public record SheetOwner(
            String unitCode,
            String unitName,
            UnitGroup group,
            @Nullable String districtCode,
            UUID indexSetId,
            Set<String> notApplicableLeaves) {}

    /** The campaigns with these ids. */
    public Map<UUID, Ref> refs(Collection<UUID> ids) {
        return campaigns.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Campaign::id, c -> new Ref(c.id(), c.year(), c.title(), c.demonstration())));
    }

    /**
     * Where a unit stands in a campaign.
     *
     * @throws ProblemException 404 when it does not take part
     */
    public Standing standing(UUID campaignId, String unitCode) {
        return campaigns.standings(Set.of(campaignId), Set.of(unitCode)).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Where units stand in campaigns; pairs that do not exist are missing. */
    public List<Standing> standings(Collection<UUID> campaignIds, Collection<String> unitCodes) {
        return campaigns.standings(campaignIds, unitCodes);
    }

    /** Everybody in the campaign who has a sheet: all but those ranked by the survey alone. */
    public List<SheetOwner> sheetOwners(UUID campaignId) {
        var excluded = new HashMap<String, Set<String>>();
        for (var node : campaigns.notApplicable(campaignId)) {
            excluded.computeIfAbsent(node.unitCode(), u -> new HashSet<>()).add(node.nodeCode());
        }
        var owners = new ArrayList<SheetOwner>();
        for (var p : campaigns.participants(campaignId)) {
            if (p.treatment() != Treatment.SURVEY_ONLY) {
                var leaves =
                        indexSets.issued(p.indexSetId()).leavesUnder(excluded.getOrDefault(p.unitCode(), Set.of()));
                owners.add(new SheetOwner(
                        p.unitCode(), p.unitName(), p.group(), p.districtCode(), p.indexSetId(), leaves));
            }
        }
        return owners;
    }

    /** How many campaigns of demonstration are open or further, of these years; for the readiness of a demonstration. */
    public long openDemonstrations(Collection<Integer> years) {
        return campaigns.count("demonstration = true and status <> DRAFT and year in ?1", years);
    }
}
