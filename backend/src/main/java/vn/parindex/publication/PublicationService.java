package vn.parindex.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.CampaignKind;
import vn.parindex.campaign.Campaigns;
import vn.parindex.identity.Caller;
import vn.parindex.ranking.Rankings;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Makes approved results public. */
@ApplicationScoped
class PublicationService {
    private final PublicationRepository publications;
    private final Rankings rankings;
    private final Campaigns campaigns;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications,
            Rankings rankings,
            Campaigns campaigns,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.publications = publications;
        this.rankings = rankings;
        this.campaigns = campaigns;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PublicationView publish(PublishRun command) {
        var run = rankings.candidate(command.rankingRun());
        if (campaigns.kind(run.campaignId()) == CampaignKind.TRAINING) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("publication.training"));
        }
        if (run.approved().isEmpty()) {
            throw new ProblemException(
                    ProblemType.WRONG_STATE,
                    Localized.message("publication.not-approved", Localized.message("run." + run.status())));
        }
        var publication = new Publication(run.campaignId(), command, caller.user(), clock.instant());
        publications.persist(publication);
        var versions = publications.versions(run.campaignId());
        var groups = run.approved().stream()
                .map(g -> new PublicationGroup(
                        publication, g.group(), versions.getOrDefault(g.group(), 0) + 1, g.correctionReason()))
                .toList();
        groups.forEach(publications::add);
        rankings.published(run.id(), command.decisionNumber());
        audit.record("publication.publish", AuditObject.in(run.campaignId(), "publication", publication.id()), command);
        return PublicationView.of(publication, ref(publication), groups);
    }

    private Campaigns.Ref ref(Publication publication) {
        var id = publication.campaignId();
        return Objects.requireNonNull(campaigns.refs(Set.of(id)).get(id));
    }

    Page<PublicationView> search(PageQuery page) {
        var found = publications.search(page);
        var groups =
                publications.groups(found.items().stream().map(Publication::id).toList());
        var refs = campaigns.refs(
                found.items().stream().map(Publication::campaignId).collect(Collectors.toSet()));
        return found.map(p -> PublicationView.of(
                p, Objects.requireNonNull(refs.get(p.campaignId())), groups.getOrDefault(p.id(), List.of())));
    }
}
