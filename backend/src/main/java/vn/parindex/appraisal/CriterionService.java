package vn.parindex.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.parindex.assessment.AppraisedLeaves;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** The way through the work by criterion: one leaf, side by side in all units of a group. */
@ApplicationScoped
class CriterionService {
    private final CriterionRepository criteria;
    private final Shares shares;
    private final AppraisedLeaves leaves;
    private final IndexSets indexSets;

    CriterionService(CriterionRepository criteria, Shares shares, AppraisedLeaves leaves, IndexSets indexSets) {
        this.criteria = criteria;
        this.shares = shares;
        this.leaves = leaves;
        this.indexSets = indexSets;
    }

    List<CriterionItemView> list(CriteriaQuery query) {
        return criteria.leaves(shares.of(query.campaign), query).stream()
                .map(row -> CriterionItemView.of(row, indexSets.issued(row.indexSet())))
                .toList();
    }

    CriterionView get(String leafCode, CriterionQuery query, PageQuery page) {
        var set = indexSets.issued(query.indexSet);
        var leaf = set.leaves().get(leafCode);
        if (leaf == null) {
            throw ProblemException.notFound();
        }
        var share = shares.of(query.campaign);
        var totals = criteria.totals(share, leaf, query);
        var found = criteria.units(share, leafCode, totals.spread(), query, page);
        var cells = leaves.of(
                query.campaign,
                found.page().items().stream()
                        .map(CriterionRepository.Unit::sheet)
                        .toList(),
                leafCode);
        return new CriterionView(
                CriterionView.Leaf.of(leaf, set),
                totals.counts(found.outliers()),
                totals.spread(),
                found.page().map(unit -> unit.view(totals.spread(), Objects.requireNonNull(cells.get(unit.sheet())))));
    }
}
