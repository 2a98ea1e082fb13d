package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.indexset.IndexSets;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.organization.Organizations;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** The appraisal team of a campaign: who appraises what, and whether everything is covered. */
@ApplicationScoped
class TeamService {
    private final CampaignRepository campaigns;
    private final TeamRepository team;
    private final Organizations organizations;
    private final IndexSets indexSets;
    private final Audit audit;

    TeamService(
            CampaignRepository campaigns,
            TeamRepository team,
            Organizations organizations,
            IndexSets indexSets,
            Audit audit) {
        this.campaigns = campaigns;
        this.team = team;
        this.organizations = organizations;
        this.indexSets = indexSets;
        this.audit = audit;
    }

    TeamView get(UUID id) {
        if (campaigns.count("id", id) == 0) {
            throw ProblemException.notFound();
        }
        return view(id);
    }

    @Transactional
    TeamView set(UUID id, SetTeam command) {
        campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        requireKnown(command);
        var members = command.members().stream().map(m -> new TeamMember(id, m)).toList();
        team.replace(id, members, scopes(id, command));
        audit.record("campaign.set-team", AuditObject.in(id, "campaign", id), command);
        team.flush();
        return view(id);
    }

    private static List<TeamScope> scopes(UUID id, SetTeam command) {
        var scopes = new ArrayList<TeamScope>();
        for (var member : command.members()) {
            var position = 0;
            for (var grant : member.grantsOrNone()) {
                scopes.add(TeamScope.grant(id, member.username(), position++, grant));
            }
            for (var conflict : member.conflictsOrNone()) {
                scopes.add(TeamScope.conflict(id, member.username(), position++, conflict));
            }
        }
        return scopes;
    }

    private void requireKnown(SetTeam command) {
        var named = new HashSet<String>();
        for (var member : command.members()) {
            named.add(member.department());
            member.grantsOrNone().stream()
                    .map(SetTeam.Grant::unit)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
            member.conflictsOrNone().forEach(c -> named.add(c.unit()));
        }
        var known = organizations.find(named).keySet();
        var errors = new ArrayList<ProblemError>();
        var usernames = new HashSet<String>();
        for (int i = 0; i < command.members().size(); i++) {
            var member = command.members().get(i);
            var at = "members[" + i + "].";
            if (!usernames.add(member.username())) {
                errors.add(ProblemError.field(at + "username", Localized.message("team.twice", member.username())));
            }
            requireUnit(known, member.department(), at + "department", errors);
            for (int g = 0; g < member.grantsOrNone().size(); g++) {
                requireUnit(known, member.grantsOrNone().get(g).unit(), at + "grants[" + g + "].unit", errors);
            }
            for (int c = 0; c < member.conflictsOrNone().size(); c++) {
                requireUnit(known, member.conflictsOrNone().get(c).unit(), at + "conflicts[" + c + "].unit", errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
    }

    private static void requireUnit(Set<String> known, @Nullable String unit, String field, List<ProblemError> errors) {
        if (unit != null && !known.contains(unit)) {
            errors.add(ProblemError.field(field, Localized.message("unit.unknown", unit)));
        }
    }

    private TeamView view(UUID id) {
        var rows = team.rows(id, null);
        var members = new LinkedHashMap<String, TeamView.Member>();
        for (var row : rows) {
            var member = members.computeIfAbsent(
                    row.member().username(),
                    u -> new TeamView.Member(
                            u, row.member().name(), row.member().department(), new ArrayList<>(), new ArrayList<>()));
            var scope = row.scope();
            if (scope != null && scope.kind() == TeamScope.Kind.GRANT) {
                member.grants().add(new SetTeam.Grant(scope.unitCode(), scope.nodeCode()));
            } else if (scope != null) {
                member.conflicts()
                        .add(new SetTeam.Conflict(
                                Objects.requireNonNull(scope.unitCode()), Objects.requireNonNull(scope.reason())));
            }
        }
        return new TeamView(List.copyOf(members.values()), gaps(id, Campaigns.appraisers(rows)));
    }

    /** Proof that every leaf of every sheet has somebody who may appraise it. */
    private List<TeamView.Gap> gaps(UUID id, Map<String, Appraiser> appraisers) {
        var gaps = new ArrayList<TeamView.Gap>();
        for (var participant : campaigns.participants(id)) {
            if (participant.treatment() == Treatment.SURVEY_ONLY) {
                continue;
            }
            var open = new TreeSet<String>();
            for (var leaf : indexSets.issued(participant.indexSetId()).leaves().values()) {
                if (leaf.scoredBy() == ScoredBy.SELF
                        && appraisers.values().stream()
                                .noneMatch(a -> a.appraises(participant.unitCode(), leaf.code(), leaf.department()))) {
                    open.add(leaf.code());
                }
            }
            if (!open.isEmpty()) {
                gaps.add(new TeamView.Gap(participant.unitCode(), participant.unitName(), List.copyOf(open)));
            }
        }
        return gaps;
    }
}
