package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.DuplicateScope;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.shared.ProblemException;

/** Sheets as their own units work on them, for what a unit keeps to itself; a constant number of statements each. */
@ApplicationScoped
public class UnitSheets {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final FigureRepository rows;
    private final LeafPolicy leaves;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final Caller caller;
    private final Clock clock;

    UnitSheets(
            AssessmentRepository assessments,
            SheetContentRepository contents,
            FigureRepository rows,
            LeafPolicy leaves,
            Campaigns campaigns,
            IndexSets indexSets,
            EvidenceLibrary library,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.rows = rows;
        this.leaves = leaves;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.library = library;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's own sheet.
     *
     * @param leaves by code, in printed order
     */
    public record UnitSheet(UUID campaignId, UUID id, String unitCode, Map<String, UnitLeaf> leaves) {}

    /**
     * A leaf of it.
     *
     * @param open whether the unit works on the leaf now: it is in the unit's draft, or a request or an objection opens it
     * @param version changes with every score
     * @param basis hash of the unit's own score and evidence
     */
    public record UnitLeaf(String code, boolean open, long version, String basis) {}

    /**
     * A sheet of the caller's own unit.
     *
     * @throws ProblemException 404 for any other
     */
    public UnitSheet get(UUID id) {
        return view(requireOwn(assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound)));
    }

    /**
     * The same, with the sheet kept from moving and these leaves from being saved until the transaction ends; unknown ones
     * are left out.
     *
     * @param indexSet in which the leaves were looked up; null for a caller who does not say
     * @throws ProblemException 404 for any other sheet, 409 for one that has another index set by now
     */
    public UnitSheet lock(UUID id, @Nullable UUID indexSet, Collection<String> leafCodes) {
        var sheet = requireOwn(assessments.lockForShare(id).orElseThrow(ProblemException::notFound));
        sheet.requireSet(indexSet);
        rows.lockLeaves(sheet.campaignId(), List.of(id), leafCodes);
        return view(sheet);
    }

    private Assessment requireOwn(Assessment sheet) {
        if (!AssessmentPolicy.ownsAsUnit(caller.user(), sheet)) {
            throw ProblemException.notFound();
        }
        return sheet;
    }

    private UnitSheet view(Assessment sheet) {
        var standing = campaigns.standing(sheet.campaignId(), sheet.unit().code());
        var at = new LeafPolicy.Case(caller.user(), sheet, standing, null, clock.instant());
        var set = indexSets.issued(sheet.indexSetId());
        var content = contents.of(sheet);
        var documents =
                library.byLeaf(sheet.library(), DuplicateScope.of(sheet.unit().code()));
        var all = new LinkedHashMap<String, UnitLeaf>();
        for (var row : content.leaves()) {
            var code = row.leafCode();
            var open = isDrafted(sheet, row)
                    || leaves.allowed(at, row, set.leaf(code), content).contains(AssessmentPolicy.PROVE);
            var evidence = documents.getOrDefault(code, List.<Evidence.AtLeaf>of());
            var basis = Basis.of(row, Stage.DISTRICT, EvidenceView.words(EvidenceView.of(evidence)));
            all.put(code, new UnitLeaf(code, open, row.version(), basis));
        }
        return new UnitSheet(sheet.campaignId(), sheet.id(), sheet.unit().code(), all);
    }

    /** Work may be given out before self scoring opens, and looked at after it has ended. */
    private static boolean isDrafted(Assessment sheet, LeafScore row) {
        return sheet.status() == AssessmentStatus.DRAFT && row.scoredBy() == ScoredBy.SELF && !row.notApplicable();
    }
}
