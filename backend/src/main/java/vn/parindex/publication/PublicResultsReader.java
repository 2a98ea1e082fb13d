package vn.parindex.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ranking.Rankings;
import vn.parindex.ranking.UnitResult;
import vn.parindex.shared.ProblemException;

/** Reads what is public, and nothing else: everything begins at the publications in force. */
@ApplicationScoped
class PublicResultsReader {
    private final PublicationRepository publications;
    private final Rankings rankings;
    private final Campaigns campaigns;

    PublicResultsReader(PublicationRepository publications, Rankings rankings, Campaigns campaigns) {
        this.publications = publications;
        this.rankings = rankings;
        this.campaigns = campaigns;
    }

    /** Years with public results, the latest first. */
    List<PublicResults.Year> years() {
        var inForce = publications.inForce(null);
        var heads = heads(inForce);
        var refs = campaigns.refs(
                inForce.stream().map(PublicationGroup::campaignId).collect(Collectors.toSet()));
        var illustrative = illustrative(heads);
        return refs.values().stream()
                .map(ref -> {
                    var groups = inForce.stream()
                            .filter(g -> g.campaignId().equals(ref.id()))
                            .toList();
                    return new PublicResults.Year(
                            ref.year(),
                            ref.title(),
                            ref.demonstration() || isIllustrative(groups, heads, illustrative),
                            groups.stream().map(g -> group(g, heads)).toList());
                })
                .sorted(Comparator.comparingInt(PublicResults.Year::year).reversed())
                .toList();
    }

    /**
     * The results in force of a year.
     *
     * @throws ProblemException 404 while there are none
     */
    PublicResults results(int year, @Nullable UnitGroup group) {
        return find(year, group).orElseThrow(ProblemException::notFound);
    }

    /** The results in force of a year; empty while there are none. */
    Optional<PublicResults> find(int year, @Nullable UnitGroup group) {
        return campaigns.annual(year).flatMap(campaign -> inForce(campaign, group));
    }

    private Optional<PublicResults> inForce(Campaigns.Ref campaign, @Nullable UnitGroup group) {
        var inForce = publications.inForce(Set.of(campaign.id())).stream()
                .filter(g -> group == null || g.group() == group)
                .toList();
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        var heads = heads(inForce);
        var groups = inForce.stream().map(g -> group(g, heads)).toList();
        var latest = groups.stream()
                .max(Comparator.comparing(PublicResults.Group::publishedAt))
                .orElseThrow();
        return Optional.of(new PublicResults(
                campaign.year(),
                campaign.title(),
                campaign.demonstration() || isIllustrative(inForce, heads, illustrative(heads)),
                latest.publishedAt(),
                latest.decision(),
                groups.stream().mapToInt(PublicResults.Group::version).max().orElseThrow(),
                groups,
                results(campaign.id(), inForce, heads)));
    }

    private List<UnitResult> results(UUID campaignId, List<PublicationGroup> inForce, Map<UUID, Publication> heads) {
        var byRun = inForce.stream()
                .collect(Collectors.groupingBy(
                        g -> head(g, heads).runId(),
                        Collectors.mapping(
                                PublicationGroup::group,
                                Collectors.toCollection(() -> EnumSet.noneOf(UnitGroup.class)))));
        var results = new ArrayList<UnitResult>();
        byRun.forEach((run, groups) -> results.addAll(rankings.results(campaignId, run, groups)));
        // stable: within a group the order of the ranks stays
        results.sort(Comparator.comparing(UnitResult::group));
        return results;
    }

    private Map<UUID, Publication> heads(List<PublicationGroup> groups) {
        var ids = groups.stream().map(PublicationGroup::publicationId).collect(Collectors.toSet());
        return publications.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
    }

    private Set<UUID> illustrative(Map<UUID, Publication> heads) {
        var runs = heads.values().stream().map(Publication::runId).collect(Collectors.toSet());
        return rankings.origins(runs).stream()
                .filter(Rankings.Origin::illustrative)
                .map(Rankings.Origin::id)
                .collect(Collectors.toSet());
    }

    private static boolean isIllustrative(
            List<PublicationGroup> groups, Map<UUID, Publication> heads, Set<UUID> illustrative) {
        return groups.stream()
                .anyMatch(g -> illustrative.contains(head(g, heads).runId()));
    }

    private static Publication head(PublicationGroup group, Map<UUID, Publication> heads) {
        return Objects.requireNonNull(heads.get(group.publicationId()));
    }

    private static PublicResults.Group group(PublicationGroup group, Map<UUID, Publication> heads) {
        var head = head(group, heads);
        return new PublicResults.Group(
                group.group(),
                group.group().label(),
                group.version(),
                group.reason(),
                new PublicationView.DecisionView(head.decisionNumber(), head.decisionDate()),
                head.at());
    }
}
