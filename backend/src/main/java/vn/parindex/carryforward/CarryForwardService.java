package vn.parindex.carryforward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.DraftSheets;
import vn.parindex.assessment.SubmittedSheet;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.evidence.Evidence;
import vn.parindex.identity.Caller;
import vn.parindex.shared.CodesOrAll;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Carries explanations and documents of a unit's last sheet into its draft, and takes or drops them there. */
@ApplicationScoped
class CarryForwardService {
    private final DraftSheets sheets;
    private final CarriedItemRepository items;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CarryForwardService(DraftSheets sheets, CarriedItemRepository items, Audit audit, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.items = items;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a change did, for the trail. */
    record Changed(@Nullable UUID from, int explanations, int documents) {
        static Changed of(@Nullable UUID from, List<CarriedItem> items) {
            var explanations = (int)
                    items.stream().filter(item -> item.explanation() != null).count();
            return new Changed(from, explanations, items.size() - explanations);
        }
    }

    CarryForwardView get(UUID id) {
        return view(sheets.own(id));
    }

    @Transactional
    CarryForwardView carry(UUID id, CarryForward command) {
        var sheet = sheets.lockDraft(id);
        var codes = CodesOrAll.read(command.leaves());
        var earlier = sheets.before(sheet.sheet())
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_STATE, Localized.message("carry.none")));
        var matches = LeafMatch.of(sheet.leaves(), earlier.sheet().leaves()).matches();
        requireMatched(codes, matches);
        var known = items.all(sheet.sheet());
        var carried = new ArrayList<CarriedItem>();
        for (var match : matches) {
            if ((codes == null || codes.contains(match.now().leaf().code()))
                    && !match.now().notApplicable()) {
                carried.addAll(itemsOf(sheet, earlier.sheet(), match, known, codes == null));
            }
        }
        carried.forEach(items::persist);
        items.flush();
        record("carry-forward.carry", sheet, Changed.of(earlier.sheet().sheet().id(), carried));
        return view(sheet);
    }

    private static void requireMatched(@Nullable List<String> codes, List<LeafMatch> matches) {
        var known = matches.stream().map(match -> match.now().leaf().code()).collect(Collectors.toSet());
        var errors = (codes == null ? List.<String>of() : codes)
                .stream()
                        .filter(code -> !known.contains(code))
                        .map(code -> ProblemError.leaf(code, Localized.message("carry.no-leaf", code)))
                        .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, errors);
        }
    }

    /** What is not there yet; of what was dropped only what is asked for by name. */
    private List<CarriedItem> itemsOf(
            SubmittedSheet sheet, SubmittedSheet earlier, LeafMatch match, List<CarriedItem> known, boolean onlyNew) {
        var code = match.now().leaf().code();
        var from = earlier.sheet().id();
        var by = caller.user();
        var there = known.stream()
                .filter(item -> item.leafCode().equals(code) && (onlyNew || item.isOpen()))
                .map(CarryForwardService::what)
                .collect(Collectors.toSet());
        var carried = new ArrayList<CarriedItem>();
        var text = match.then().explanation();
        if (text != null && match.now().explanation() == null && !there.contains("")) {
            carried.add(CarriedItem.explanation(sheet.sheet(), code, from, text, by, clock.instant()));
        }
        for (var at : match.then().documents()) {
            var document = at.document();
            if (!there.contains(document.id().toString()) && !CarryForwardView.isAt(match.now(), document)) {
                carried.add(CarriedItem.document(
                        sheet.sheet(), code, from, document.id(), at.pointer(), by, clock.instant()));
            }
        }
        return carried;
    }

    /** What an item of a leaf is: the id of its document, nothing for the explanation. */
    private static String what(CarriedItem item) {
        return item.fromDocumentId() == null ? "" : item.fromDocumentId().toString();
    }

    @Transactional
    CarryForwardView undo(UUID id, UndoCarryForward command) {
        var sheet = sheets.lockDraft(id);
        var open = items.all(sheet.sheet()).stream().filter(CarriedItem::isOpen).toList();
        var wanted = command.items();
        if (wanted != null
                && !open.stream()
                        .map(CarriedItem::id)
                        .collect(Collectors.toSet())
                        .containsAll(wanted)) {
            throw ProblemException.notFound();
        }
        var dropped = open.stream()
                .filter(item -> wanted == null || wanted.contains(item.id()))
                .toList();
        dropped.forEach(
                item -> item.close(CarriedItem.Outcome.DROPPED, caller.user().username(), clock.instant()));
        items.flush();
        record("carry-forward.undo", sheet, Changed.of(null, dropped));
        return view(sheet);
    }

    /** The document becomes one of the sheet's own, as an upload of the same bytes would. */
    @Transactional
    CarryForwardView confirm(UUID id, UUID itemId, ConfirmCarriedDocument command) {
        var sheet = sheets.lockDraft(id);
        var item = items.all(sheet.sheet()).stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!item.isOpen()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("carry.closed"));
        }
        if (item.fromDocumentId() == null) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("carry.explanation"));
        }
        var earlier = sheets.before(sheet.sheet());
        var document = documentsOf(earlier).get(item.fromDocumentId());
        if (document == null) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("carry.gone"));
        }
        sheets.prove(
                sheet.sheet(), item.leafCode(), document, command.details(document), command.link(item.leafCode()));
        item.close(CarriedItem.Outcome.CONFIRMED, caller.user().username(), clock.instant());
        items.flush();
        return view(sheets.own(id), earlier);
    }

    private static Map<UUID, Evidence> documentsOf(Optional<DraftSheets.Earlier> earlier) {
        var documents = new HashMap<UUID, Evidence>();
        earlier.stream()
                .flatMap(one -> one.sheet().leaves().stream())
                .flatMap(leaf -> leaf.documents().stream())
                .forEach(at -> documents.put(at.document().id(), at.document()));
        return documents;
    }

    private CarryForwardView view(SubmittedSheet sheet) {
        return view(sheet, sheets.before(sheet.sheet()));
    }

    private CarryForwardView view(SubmittedSheet sheet, Optional<DraftSheets.Earlier> before) {
        var allowed = sheets.isOpenDraft(sheet.sheet().id()) ? List.of("carry-forward") : List.<String>of();
        var earlier = before.orElse(null);
        if (earlier == null) {
            return new CarryForwardView(null, null, List.of(), List.of(), List.of(), List.of());
        }
        var all = LeafMatch.of(sheet.leaves(), earlier.sheet().leaves());
        return new CarryForwardView(
                earlier.campaign(),
                earlier.sheet().sheet().id(),
                all.matches().stream()
                        .filter(match -> !match.now().notApplicable() && LeafMatch.hasSomething(match.then()))
                        .map(CarryForwardView.Leaf::of)
                        .toList(),
                all.unmatched().stream().map(CarryForwardView.Unmatched::of).toList(),
                allowed.isEmpty() ? List.of() : open(sheet, documentsOf(before)),
                allowed);
    }

    /** Drafts that still wait: an explanation until the leaf has one of its own. */
    private List<CarryForwardView.Item> open(SubmittedSheet sheet, Map<UUID, Evidence> documents) {
        var explained = new HashSet<String>();
        var applicable = new HashSet<String>();
        for (var leaf : sheet.leaves()) {
            if (leaf.explanation() != null) {
                explained.add(leaf.leaf().code());
            }
            if (!leaf.notApplicable()) {
                applicable.add(leaf.leaf().code());
            }
        }
        var open = items.all(sheet.sheet()).stream()
                .filter(item -> item.isOpen() && applicable.contains(item.leafCode()))
                .filter(item -> waits(item, explained, documents))
                .toList();
        var present = sheets.present(
                sheet.sheet(), documents.values().stream().map(Evidence::sha256).toList());
        return open.stream().map(item -> item(item, documents, present)).toList();
    }

    private static boolean waits(CarriedItem item, Set<String> explained, Map<UUID, Evidence> documents) {
        return item.fromDocumentId() == null
                ? !explained.contains(item.leafCode())
                : documents.containsKey(item.fromDocumentId());
    }

    private static CarryForwardView.Item item(CarriedItem item, Map<UUID, Evidence> documents, Set<String> present) {
        var from = item.fromDocumentId() == null ? null : Objects.requireNonNull(documents.get(item.fromDocumentId()));
        var document = from == null
                ? null
                : CarryForwardView.Document.of(from, item.pointer(), present.contains(from.sha256()));
        return new CarryForwardView.Item(
                item.id(), item.leafCode(), item.explanation(), document, item.byName(), item.at());
    }

    private void record(String action, SubmittedSheet sheet, Changed changed) {
        audit.record(
                action,
                AuditObject.in(
                                sheet.sheet().campaignId(),
                                "assessment",
                                sheet.sheet().id())
                        .about(sheet.sheet().unit().code()),
                changed);
    }
}
