package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.Organizations;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;
import vn.parindex.shared.ProblemException;

/** What other features may ask about campaigns; always in one query. */
@ApplicationScoped
public class Campaigns {
    private final CampaignRepository campaigns;
    private final TeamRepository team;
    private final Organizations organizations;
    private final IndexSets indexSets;
    private final ApplicabilityService applicability;

    Campaigns(
            CampaignRepository campaigns,
            TeamRepository team,
            Organizations organizations,
            IndexSets indexSets,
            ApplicabilityService applicability) {
        this.campaigns = campaigns;
        this.team = team;
        this.organizations = organizations;
        this.indexSets = indexSets;
        this.applicability = applicability;
    }

    /** A campaign as other things name it. */
    @Schema(name = "CampaignRef")
    public record Ref(UUID id, int year, String title, boolean demonstration) {}

    /** A participant that has a sheet, with the leaves that do not apply to it. */
    public record SheetOwner(
            String unitCode,
            String unitName,
            UnitGroup group,
            @Nullable UnitRef district,
            UUID indexSetId,
            List<Level> route,
            Set<String> notApplicableLeaves) {}

    /** The campaigns with these ids. */
    public Map<UUID, Ref> refs(Collection<UUID> ids) {
        return campaigns.list("id in ?1", ids).stream().collect(Collectors.toMap(Campaign::id, Campaigns::ref));
    }

    /** The campaign of a year that may be published, if there is one; training is never published. */
    public Optional<Ref> annual(int year) {
        return campaigns
                .find("year = ?1 and kind = ANNUAL", year)
                .firstResultOptional()
                .map(Campaigns::ref);
    }

    /** The annual campaigns of years before that of a campaign. */
    public List<Ref> before(UUID campaignId) {
        return campaigns
                .list("kind = ANNUAL and year < (select c.year from Campaign c where c.id = ?1)", campaignId)
                .stream()
                .map(Campaigns::ref)
                .toList();
    }

    /**
     * Whether a campaign counts or is for training.
     *
     * @throws ProblemException 404
     */
    public CampaignKind kind(UUID campaignId) {
        return campaigns
                .findByIdOptional(campaignId)
                .orElseThrow(ProblemException::notFound)
                .kind();
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

    /** Where everybody in a campaign stands, by unit code. */
    public Map<String, Standing> standings(UUID campaignId) {
        return campaigns.standings(campaignId).stream().collect(Collectors.toMap(Standing::unitCode, s -> s));
    }

    /** Campaigns whose units are at work. */
    public List<UUID> running() {
        return campaigns.running();
    }

    /** The team member of that name in a campaign's appraisal team, if there is one. */
    public Optional<Appraiser> appraiser(UUID campaignId, String username) {
        return Optional.ofNullable(appraisers(team.rows(campaignId, username)).get(username));
    }

    /** Gives a unit until then to score itself. */
    public void extendSelfScoring(UUID campaignId, String unitCode, Instant dueAt) {
        campaigns.extendSelfScoring(campaignId, unitCode, dueAt);
    }

    /** Takes one more leaf out of a unit's maximum, with the reason. */
    public void addNotApplicable(UUID campaignId, String unitCode, String leafCode, String reason) {
        applicability.grant(campaignId, unitCode, leafCode, reason);
    }

    /** Members of a team from the rows of their scopes. */
    static Map<String, Appraiser> appraisers(List<TeamRepository.Row> rows) {
        var grants = new HashMap<String, List<Appraiser.Grant>>();
        var conflicts = new HashMap<String, Set<String>>();
        for (var row : rows) {
            var scope = row.scope();
            if (scope != null && scope.kind() == TeamScope.Kind.GRANT) {
                grants.computeIfAbsent(scope.username(), u -> new ArrayList<>())
                        .add(new Appraiser.Grant(scope.unitCode(), scope.nodeCode()));
            } else if (scope != null && scope.unitCode() != null) {
                conflicts
                        .computeIfAbsent(scope.username(), u -> new HashSet<>())
                        .add(scope.unitCode());
            }
        }
        return rows.stream()
                .map(TeamRepository.Row::member)
                .distinct()
                .collect(Collectors.toMap(
                        TeamMember::username,
                        m -> new Appraiser(
                                m.username(),
                                m.name(),
                                m.department(),
                                grants.getOrDefault(m.username(), List.of()),
                                conflicts.getOrDefault(m.username(), Set.of()))));
    }

    /**
     * The campaign, kept from any change until the transaction ends: first in the lock order campaign → sheet → leaf.
     *
     * @throws ProblemException 404
     */
    public void lock(UUID campaignId) {
        campaigns.locked(campaignId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The campaign, kept from changing its state and its results until the transaction ends; others go on beside.
     *
     * @throws ProblemException 404
     */
    public void lockForShare(UUID campaignId) {
        campaigns.locked(campaignId, LockModeType.PESSIMISTIC_READ);
    }

    /** How far the results of a group are; asked under the campaign's lock. */
    public GroupResults results(UUID campaignId, UnitGroup group) {
        return campaigns.groupsOf(campaignId).stream()
                .map(CampaignGroup::results)
                .filter(r -> r.group() == group)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    static Ref ref(Campaign c) {
        return new Ref(c.id(), c.year(), c.title(), c.demonstration());
    }

    /** Everybody in the campaign who has a sheet: all but those ranked by the survey alone. */
    public List<SheetOwner> sheetOwners(UUID campaignId) {
        var excluded = excludedNodes(campaignId);
        var participants = campaigns.participants(campaignId);
        var districts = organizations.refs(participants.stream()
                .map(Participant::districtCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var owners = new ArrayList<SheetOwner>();
        for (var p : participants) {
            if (p.treatment() != Treatment.SURVEY_ONLY) {
                owners.add(new SheetOwner(
                        p.unitCode(),
                        p.unitName(),
                        p.group(),
                        p.districtCode() == null ? null : districts.get(p.districtCode()),
                        p.indexSetId(),
                        p.route(),
                        leavesOf(p, excluded)));
            }
        }
        return owners;
    }

    /** How many campaigns of demonstration are open or further, of these years; for the readiness of a demonstration. */
    public long openDemonstrations(Collection<Integer> years) {
        return campaigns.count("demonstration = true and status <> DRAFT and year in ?1", years);
    }

    /** Codes of what does not apply, by unit; a unit to which all applies is missing. */
    Map<String, Set<String>> excludedNodes(UUID campaignId) {
        var excluded = new HashMap<String, Set<String>>();
        for (var node : campaigns.notApplicable(campaignId)) {
            excluded.computeIfAbsent(node.unitCode(), u -> new HashSet<>()).add(node.nodeCode());
        }
        return excluded;
    }

    /** The leaves under a participant's excluded nodes. */
    Set<String> leavesOf(Participant p, Map<String, Set<String>> excluded) {
        var nodes = excluded.get(p.unitCode());
        return nodes == null ? Set.of() : indexSets.issued(p.indexSetId()).leavesUnder(nodes);
    }
}
