package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Opens corrections of settled results; the approval of a new run ends them. */
@ApplicationScoped
class CorrectionService {
    private final Campaigns campaigns;
    private final CampaignRepository repository;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CorrectionService(Campaigns campaigns, CampaignRepository repository, Audit audit, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.repository = repository;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void open(UUID id, OpenCorrection command) {
        campaigns.lock(id);
        var groups = repository.groupsOf(id).stream()
                .filter(g -> command.groups().contains(g.group()))
                .toList();
        var refused = groups.stream()
                .filter(g -> !g.results().settled() || g.results().correctionOpen())
                .map(g -> g.group().label())
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("correction.not-settled", refused));
        }
        groups.forEach(g -> g.openCorrection(command.reason(), caller.user(), clock.instant()));
        audit.record("campaign.open-correction", AuditObject.in(id, "campaign", id), command);
    }
}
