package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** What does not apply to units: set for one, added for many, or granted leaf by leaf. */
@ApplicationScoped
class ApplicabilityService {
    private final CampaignRepository campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Event<NotApplicableChanged> changed;

    ApplicabilityService(
            CampaignRepository campaigns,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Event<NotApplicableChanged> changed) {
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.changed = changed;
    }

    CampaignView.NotApplicableList get(UUID id, String unitCode) {
        var participant = found(id, unitCode);
        var codes = codes(id, Set.of(unitCode)).getOrDefault(unitCode, Set.of());
        return list(participant, codes);
    }

    @Transactional
    CampaignView.NotApplicableList set(UUID id, String unitCode, SetNotApplicable command) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        var participant = found(id, unitCode);
        if (!mayDecideFor(campaign, unitCode)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        var unknown = unknown(participant, command.codes()).stream()
                .map(code -> ProblemError.field("codes", Localized.message("index-set.no-node", code)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, unknown);
        }
        var nodes = command.codes().stream()
                .map(code -> new NotApplicable(id, unitCode, code, command.reason()))
                .toList();
        campaigns.replaceNotApplicable(id, unitCode, nodes);
        requireFollowed(apply(id, List.of(participant)));
        audit.record(
                "participant.set-not-applicable",
                AuditObject.in(id, "participant", unitCode).about(unitCode),
                command);
        return list(participant, command.codes());
    }

    /** All units or none; every fault of every unit is listed. */
    @Transactional
    CampaignView.NotApplicableLists add(UUID id, AddNotApplicable command) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        var participants = campaigns.participants(id, command.units()).stream()
                .collect(Collectors.toMap(Participant::unitCode, Function.identity()));
        var faults = new UnitFaults();
        for (var unit : new TreeSet<>(command.units())) {
            check(campaign, unit, participants, command.codes(), faults);
        }
        var existing = codes(id, participants.keySet());
        for (var participant : participants.values()) {
            var unit = participant.unitCode();
            var unknown = unknown(participant, command.codes());
            command.codes().stream()
                    .filter(code -> !existing.getOrDefault(unit, Set.of()).contains(code) && !unknown.contains(code))
                    .forEach(code -> campaigns.add(new NotApplicable(id, unit, code, command.reason())));
        }
        var event = apply(id, participants.values());
        event.refusals().forEach(refusal -> faults.add(ProblemType.WRONG_STATE, refusal));
        faults.throwIfAny();
        var codes = codes(id, participants.keySet());
        var lists = participants.values().stream()
                .map(p -> list(p, codes.getOrDefault(p.unitCode(), Set.of())))
                .sorted(Comparator.comparing(CampaignView.NotApplicableList::unit))
                .toList();
        var added = new SetNotApplicable(command.codes(), command.reason());
        for (var list : lists) {
            audit.record(
                    "participant.add-not-applicable",
                    AuditObject.in(id, "participant", list.unit()).about(list.unit()),
                    added);
        }
        return new CampaignView.NotApplicableLists(lists);
    }

    /** All rows of a table or none; a dry run only asks. */
    @Transactional
    NotApplicableImportView take(UUID id, NotApplicableTable table, boolean dryRun, Locale locale) {
        var campaign = campaigns.locked(id, LockModeType.PESSIMISTIC_WRITE);
        var entries = new NotApplicableCheck(
                        table,
                        campaigns.participants(id),
                        participant -> mayDecideFor(campaign, participant.unitCode()),
                        (participant, code) ->
                                unknown(participant, Set.of(code)).isEmpty())
                .accepted();
        var present = codes(id, entries.units());
        var more = entries.beyond(present);
        boolean only = dryRun || !table.faults().isEmpty();
        tell(id, entries.participants(), more.together(present), only)
                .refusals()
                .forEach(entries::refuse);
        boolean stores = !only && table.faults().isEmpty();
        if (stores) {
            more.all().forEach(entry -> campaigns.add(entry.of(id)));
            entries.recorded()
                    .forEach((unit, rows) -> audit.record(
                            "participant.add-not-applicable",
                            AuditObject.in(id, "participant", unit).about(unit),
                            rows));
        }
        return NotApplicableImportView.of(table, entries, more, stores, locale);
    }

    private void check(
            Campaign campaign,
            String unit,
            Map<String, Participant> participants,
            Set<String> codes,
            UnitFaults faults) {
        var participant = participants.get(unit);
        if (participant == null) {
            faults.add(
                    ProblemType.UNMET_NEEDS, ProblemError.sheet(unit, Localized.message("participant.unknown", unit)));
        } else if (!mayDecideFor(campaign, unit)) {
            faults.add(ProblemType.FORBIDDEN, fault(participant, Localized.message("moves.not-yours")));
        } else {
            for (var code : unknown(participant, codes)) {
                faults.add(ProblemType.UNMET_NEEDS, fault(participant, Localized.message("index-set.no-node", code)));
            }
        }
    }

    private static ProblemError fault(Participant participant, Localized message) {
        return ProblemError.sheet(participant.unitCode(), locale -> participant.unitName() + ": " + message.in(locale));
    }

    /** Takes one more leaf out of a unit's maximum; who may do so has been asked. */
    void grant(UUID id, String unitCode, String leafCode, String reason) {
        var participant = found(id, unitCode);
        campaigns.add(new NotApplicable(id, unitCode, leafCode, reason));
        requireFollowed(apply(id, List.of(participant)));
    }

    /** Lets the sheets of these units follow. */
    private NotApplicableChanged apply(UUID id, Collection<Participant> participants) {
        var units = participants.stream().map(Participant::unitCode).collect(Collectors.toSet());
        return tell(id, participants, codes(id, units), false);
    }

    /** Tells the sheets of these units what does not apply to them, or asks whether they could follow. */
    private NotApplicableChanged tell(
            UUID id, Collection<Participant> participants, Map<String, Set<String>> codes, boolean asksOnly) {
        var leaves = new LinkedHashMap<String, Set<String>>();
        for (var p : participants) {
            leaves.put(
                    p.unitCode(),
                    indexSets.issued(p.indexSetId()).leavesUnder(codes.getOrDefault(p.unitCode(), Set.of())));
        }
        var event = new NotApplicableChanged(id, leaves, asksOnly);
        if (!leaves.isEmpty()) {
            changed.fire(event);
        }
        return event;
    }

    private static void requireFollowed(NotApplicableChanged event) {
        if (!event.refusals().isEmpty()) {
            throw new ProblemException(
                    ProblemType.WRONG_STATE, event.refusals().getFirst().message());
        }
    }

    private Map<String, Set<String>> codes(UUID id, Collection<String> units) {
        return campaigns.notApplicable(id, units).stream()
                .collect(Collectors.groupingBy(
                        NotApplicable::unitCode,
                        Collectors.mapping(NotApplicable::nodeCode, Collectors.toCollection(HashSet::new))));
    }

    private List<String> unknown(Participant participant, Set<String> codes) {
        var set = indexSets.issued(participant.indexSetId());
        return codes.stream()
                .filter(code -> set.leavesUnder(Set.of(code)).isEmpty())
                .sorted()
                .toList();
    }

    private CampaignView.NotApplicableList list(Participant participant, Set<String> codes) {
        var leaves = indexSets.issued(participant.indexSetId()).leavesUnder(codes);
        return new CampaignView.NotApplicableList(
                participant.unitCode(),
                participant.indexSetId(),
                List.copyOf(new TreeSet<>(codes)),
                List.copyOf(leaves));
    }

    /** Home Affairs decides for everybody but itself; what concerns its own sheet is the leadership's. */
    private boolean mayDecideFor(Campaign campaign, String unitCode) {
        return caller.user().hasAny(unitCode.equals(campaign.organizer()) ? Role.LEADERSHIP : Role.HOME_AFFAIRS);
    }

    private Participant found(UUID id, String unitCode) {
        var participant = campaigns.participant(id, unitCode);
        if (participant == null) {
            throw ProblemException.notFound();
        }
        return participant;
    }
}
