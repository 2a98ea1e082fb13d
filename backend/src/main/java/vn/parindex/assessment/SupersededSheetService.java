package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.SupersededSheetRepository.Rewritten;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.supersession.AffectedScore;
import vn.parindex.supersession.IndexSetSuperseded;

/** Sheets follow when another index set takes the place of theirs, in the same transaction. */
@ApplicationScoped
class SupersededSheetService {
    private final SupersededSheetRepository sheets;
    private final SheetContentRepository contents;
    private final AssessmentRepository assessments;

    SupersededSheetService(
            SupersededSheetRepository sheets, SheetContentRepository contents, AssessmentRepository assessments) {
        this.sheets = sheets;
        this.contents = contents;
        this.assessments = assessments;
    }

    /** A leaf of a sheet in appraisal that its unit must score, or score again. */
    private record Question(Assessment sheet, String leaf) {}

    /** Sheets whose scores are announced, or later, refuse: nobody but the unit's objections may touch them then. */
    @Transactional(Transactional.TxType.MANDATORY)
    void superseded(@Observes IndexSetSuperseded event) {
        var order = event.order();
        var following = sheets.sheets(order.campaignId(), order.from(), !order.preview());
        following.stream().filter(s -> s.status().isAnnounced()).forEach(s -> event.refuse(refusal(s)));
        if (following.isEmpty() || !event.refusals().isEmpty()) {
            return;
        }
        var byId = following.stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
        var version = sheets.topVersion(order.campaignId(), byId.keySet()) + 1;
        var rewritten = new ArrayList<Rewritten>();
        var questions = new LinkedHashSet<Question>();
        for (var row : sheets.leaves(order.campaignId(), byId.keySet(), codes(event.changed()))) {
            rewritten.addAll(
                    rewrite(event, Objects.requireNonNull(byId.get(row.assessmentId())), row, version, questions));
        }
        addNewLeaves(event, following, questions);
        addApplying(event, following, questions);
        event.follow(following.size());
        questions.forEach(q -> event.ask(q.sheet().unit().code(), q.leaf()));
        if (order.preview() || (!questions.isEmpty() && order.answerBy() == null)) {
            return;
        }
        sheets.dropFigures(order, byId.keySet(), askingOtherwise(event));
        sheets.recode(order, byId.keySet(), event.recoded());
        sheets.follow(order, byId.keySet(), version);
        sheets.rewrite(order, rewritten);
        assessments.setNotApplicable(order.campaignId(), notApplicable(event, following));
        ask(event, questions);
    }

    /** Leaves of the old set that are gone, or whose successors ask something else. */
    private static List<String> askingOtherwise(IndexSetSuperseded event) {
        return event.changed().stream()
                .filter(old -> {
                    var leaf = event.successor(old);
                    return leaf == null || !leaf.readsLike(old);
                })
                .map(FrozenLeaf::code)
                .toList();
    }

    private static List<String> codes(List<FrozenLeaf> leaves) {
        return leaves.stream().map(FrozenLeaf::code).toList();
    }

    private static Map<String, Set<String>> notApplicable(IndexSetSuperseded event, List<Assessment> following) {
        var all = event.order().notApplicable();
        return following.stream()
                .map(sheet -> sheet.unit().code())
                .collect(Collectors.toMap(unit -> unit, unit -> all.getOrDefault(unit, Set.of())));
    }

    private static ProblemError refusal(Assessment sheet) {
        var status = Localized.message("supersession.announced", Localized.message("status." + sheet.status()));
        return ProblemError.sheet(sheet.unit().code(), locale -> sheet.unit().name() + ": " + status.in(locale));
    }

    /** Notes what becomes of the stages of a leaf. */
    private static List<Rewritten> rewrite(
            IndexSetSuperseded event, Assessment sheet, LeafScore row, long version, Set<Question> questions) {
        var old = event.before().leaf(row.leafCode());
        var leaf = event.successor(old);
        var rewritten = new ArrayList<Rewritten>();
        for (var stage : Stage.values()) {
            var held = row.stage(stage).entry();
            var now = SupersededEntry.of(held, old, leaf);
            if (now == null) {
                continue;
            }
            event.affect(new AffectedScore(
                    sheet.unit(),
                    old.code(),
                    leaf == null ? null : leaf.code(),
                    leaf == null ? old.name() : leaf.name(),
                    AffectedScore.Stage.valueOf(stage.name()),
                    held.score(),
                    now.score(),
                    now.effect()));
            if (leaf != null) {
                rewritten.add(new Rewritten(
                        sheet.id(), leaf.code(), stage, now.input(), now.score(), version + rewritten.size()));
                if (stage == Stage.SELF && now.effect() == AffectedScore.Effect.CLEARED) {
                    ask(event, sheet, leaf, questions);
                }
            }
        }
        return rewritten;
    }

    private static void addNewLeaves(IndexSetSuperseded event, List<Assessment> following, Set<Question> questions) {
        for (var leaf : event.added()) {
            following.forEach(sheet -> ask(event, sheet, leaf, questions));
        }
    }

    private static void addApplying(IndexSetSuperseded event, List<Assessment> following, Set<Question> questions) {
        for (var sheet : following) {
            event.order().applying().getOrDefault(sheet.unit().code(), Set.of()).stream()
                    .map(code -> event.after().leaf(code))
                    .forEach(leaf -> ask(event, sheet, leaf, questions));
        }
    }

    /** A unit whose sheet is being appraised can score a leaf only when it is asked to. */
    private static void ask(IndexSetSuperseded event, Assessment sheet, FrozenLeaf leaf, Set<Question> questions) {
        var excluded = event.order().notApplicable().getOrDefault(sheet.unit().code(), Set.of());
        if (AssessmentPolicy.isBeingAppraised(sheet)
                && leaf.scoredBy() == ScoredBy.SELF
                && !excluded.contains(leaf.code())) {
            questions.add(new Question(sheet, leaf.code()));
        }
    }

    /** Where an appraiser has asked already, the new request takes that one's place and says its words too. */
    private void ask(IndexSetSuperseded event, Set<Question> questions) {
        var order = event.order();
        var due = order.answerBy();
        if (questions.isEmpty() || due == null) {
            return;
        }
        var all = contents.of(questions.stream().map(Question::sheet).distinct().toList());
        for (var question : questions) {
            var content = Objects.requireNonNull(all.get(question.sheet().id()));
            var remark = order.reason();
            var open = content.openRequest(question.leaf(), order.at());
            if (open != null) {
                open.cancel(order.by(), order.at());
                remark += "\n" + open.remark();
            }
            var command = new AskSupplement(question.leaf(), remark, due);
            sheets.add(new SupplementRequest(question.sheet(), command, order.by(), order.at()));
        }
    }
}
