package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.ProblemException;

/** One leaf across many sheets, for who works through a criterion; the same rules as on a single sheet. */
@ApplicationScoped
public class AppraisedLeaves {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final AssessmentPolicy sheets;
    private final LeafPolicy policy;
    private final LeafCases cases;
    private final EvidenceLibrary library;
    private final IndexSets indexSets;

    AppraisedLeaves(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            AssessmentPolicy sheets,
            LeafPolicy policy,
            LeafCases cases,
            EvidenceLibrary library,
            IndexSets indexSets) {
        this.assessments = assessments;
        this.contents = contents;
        this.sheets = sheets;
        this.policy = policy;
        this.cases = cases;
        this.library = library;
        this.indexSets = indexSets;
    }

    /**
     * The leaf in each of these sheets as the caller may see it, in a constant number of statements; a sheet without the
     * leaf is missing.
     *
     * @throws ProblemException 404 for a sheet of another campaign, or one that the caller may not know of
     */
    public Map<UUID, LeafCellView> of(UUID campaignId, Collection<UUID> ids, String leafCode) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = cases.of(campaignId, assessments.list("id in ?1", ids));
        found.forEach(at -> sheets.requireSees(at.user(), at.sheet()));
        var contentOf = contents.of(found.stream().map(LeafPolicy.Case::sheet).toList(), leafCode);
        var marks = library.marks(campaignId, ids, leafCode);
        var cells = new HashMap<UUID, LeafCellView>();
        for (var at : found) {
            var id = at.sheet().id();
            var content = contentOf.getOrDefault(id, SheetContent.NONE);
            content.leaves().forEach(row -> cells.put(id, cell(at, row, content, marks.getOrDefault(id, List.of()))));
        }
        return cells;
    }

    private LeafCellView cell(LeafPolicy.Case at, LeafScore row, SheetContent content, List<Evidence.Mark> documents) {
        var leaf = indexSets.issued(at.sheet().indexSetId()).leaf(row.leafCode());
        var visible = sheets.visibleStages(at.user(), at.sheet(), at.standing().explanationRound());
        var words = EvidenceView.wordsOf(documents);
        var seen = new EnumMap<Stage, StageView>(Stage.class);
        visible.forEach(stage -> {
            var view = StageView.of(row, stage, leaf, words);
            if (view != null) {
                seen.put(stage, view);
            }
        });
        var stage = policy.appraises(at, row, leaf);
        return new LeafCellView(
                row.version(),
                seen.get(Stage.SELF),
                seen.get(Stage.DISTRICT),
                seen.get(Stage.PROVINCE),
                seen.get(Stage.REAPPRAISAL),
                stage,
                stage != null && row.isDecided(stage),
                SupplementRequestView.of(content.lastRequest(row.leafCode()), true, at.now()),
                ObjectionView.of(content.lastObjection(row.leafCode()), row),
                documents.size(),
                policy.allowed(at, row, leaf, content));
    }
}
