package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.Organizations;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Use cases around campaigns. */
@ApplicationScoped
class CampaignService {
    private final CampaignRepository campaigns;
    private final Organizations organizations;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<CampaignOpened> opened;

    CampaignService(
            CampaignRepository campaigns,
            Organizations organizations,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock,
            Event<CampaignOpened> opened) {
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.opened = opened;
    }

    Page<CampaignView> search(@Nullable Integer year, PageQuery page) {
        return campaigns.search(year, page).map(CampaignView::of);
    }

    CampaignView.Detail detail(UUID id) {
        return detailOf(campaigns.findByIdOptional(id).orElseThrow(ProblemException::notFound));
    }

    private CampaignView.Detail detailOf(Campaign campaign) {
        var details = campaigns.groupsOf(campaign.id()).stream()
                .collect(Collectors.toMap(CampaignGroup::group, Function.identity()));
        var groups = campaigns.sizes(campaign.id()).stream()
                .map(size -> CampaignView.Group.of(size, Objects.requireNonNull(details.get(size.group()))))
                .toList();
        var participants =
                groups.stream().mapToLong(CampaignView.Group::participants).sum();
        return new CampaignView.Detail(CampaignView.of(campaign), campaign.planDecision(), participants, groups);
    }

    @Transactional
    CampaignView.Detail create(CreateCampaign command) {
        var errors = new ArrayList<ProblemError>();
        checkPhases(command.phases(), errors);
        var grades = CampaignGrades.of(command.groups(), errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, errors);
        }
        if (campaigns.count("year = ?1 and kind = ?2", command.year(), command.kind()) > 0) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        var campaign = new Campaign(command, caller.user().unitCode());
        campaigns.persist(campaign);
        grades.forEach((group, bands) -> campaigns.add(new CampaignGroup(campaign.id(), group, bands)));
        audit.record("campaign.create", AuditObject.in(campaign.id(), "campaign", campaign.id()), command);
        return detailOf(campaign);
    }

    private static void checkPhases(List<CreateCampaign.Phase> phases, List<ProblemError> errors) {
        var kinds = new HashSet<PhaseKind>();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            if (!kinds.add(phase.kind())) {
                errors.add(ProblemError.field("phases[" + i + "].kind", Localized.message("phase.twice")));
            }
            if (!phase.opensAt().isBefore(phase.closesAt())) {
                errors.add(ProblemError.field("phases[" + i + "].closesAt", Localized.message("phase.order")));
            }
        }
    }

    @Transactional
    CampaignView.Detail setParticipants(UUID id, SetParticipants command) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        campaign.requireDraft();
        var participants = participantsOf(id, command);
        campaigns.replaceParticipants(id, participants);
        audit.record(
                "campaign.set-participants",
                AuditObject.in(id, "campaign", id),
                Map.of("participants", participants.size()));
        return detailOf(campaign);
    }

    private List<Participant> participantsOf(UUID id, SetParticipants command) {
        var units = organizations.find(command.participants().stream()
                .map(SetParticipants.Participant::unit)
                .collect(Collectors.toSet()));
        var errors = new ArrayList<ProblemError>();
        var seen = new HashSet<String>();
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < command.participants().size(); i++) {
            var given = command.participants().get(i);
            var unit = units.get(given.unit());
            var at = "participants[" + i + "].";
            if (unit == null) {
                errors.add(ProblemError.field(at + "unit", Localized.message("unit.unknown", given.unit())));
            } else if (!seen.add(given.unit())) {
                errors.add(ProblemError.field(at + "unit", Localized.message("unit.twice", given.unit())));
            } else if (!indexSets.isIssued(given.indexSet())) {
                errors.add(ProblemError.field(at + "indexSet", Localized.message("index-set.not-issued")));
            } else if (!soundRoute(given.routeOr(unit.group()), unit.parentCode())) {
                errors.add(ProblemError.field(at + "route", Localized.message("participant.route")));
            } else {
                participants.add(new Participant(id, unit, given));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
        return participants;
    }

    private static boolean soundRoute(List<Level> route, @Nullable String parent) {
        return route.equals(List.of(Level.PROVINCE))
                || (parent != null && route.equals(List.of(Level.DISTRICT, Level.PROVINCE)));
    }

    @Transactional
    CampaignView.Detail open(UUID id) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        campaign.open();
        if (campaigns.sizes(id).isEmpty()) {
            var missing = ProblemError.field("participants", Localized.message("campaign.no-participants"));
            throw new ProblemException(ProblemType.UNMET_NEEDS, List.of(missing));
        }
        requireSetsInForce(id);
        campaigns.flush();
        opened.fire(new CampaignOpened(id));
        audit.record("campaign.open", AuditObject.in(id, "campaign", id), Map.of());
        return detailOf(campaign);
    }

    private void requireSetsInForce(UUID id) {
        for (var set : campaigns.indexSets(id)) {
            if (!indexSets.isIssued(set)) {
                var old = Localized.message(
                        "campaign.superseded-set",
                        indexSets.issued(set).tree().indexSet().title());
                throw new ProblemException(ProblemType.UNMET_NEEDS, List.of(ProblemError.field("participants", old)));
            }
        }
    }

    @Transactional
    ExtensionView extend(UUID id, String unitCode, ExtendSelfScoring command) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        if (campaigns.participant(id, unitCode) == null) {
            throw ProblemException.notFound();
        }
        campaign.requireRunning();
        var planned =
                campaigns.standings(Set.of(id), Set.of(unitCode)).getFirst().dueAt(PhaseKind.SELF_SCORING);
        if (!command.dueAt().isAfter(clock.instant())
                || (planned != null && command.dueAt().isBefore(planned))) {
            var later = Localized.message("extension.later", planned == null ? "" : Clocks.minute(planned));
            throw new ProblemException(ProblemType.VALIDATION, List.of(ProblemError.field("dueAt", later)));
        }
        campaigns.extendSelfScoring(id, unitCode, command.dueAt());
        audit.record(
                "participant.extend",
                AuditObject.in(id, "participant", unitCode).about(unitCode),
                command);
        return new ExtensionView(unitCode, command.dueAt());
    }
}
