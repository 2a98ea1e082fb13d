package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.identity.Role;
import vn.parindex.organization.Organizations;
import vn.parindex.organization.ProvinceConfig;
import vn.parindex.scoring.Language;
import vn.parindex.shared.Localized;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Use cases around index sets; drafts are Home Affairs' alone. */
@ApplicationScoped
class IndexSetService {
    private final IndexSetRepository sets;
    private final Organizations organizations;
    private final ProvinceConfig province;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    IndexSetService(
            IndexSetRepository sets,
            Organizations organizations,
            ProvinceConfig province,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.sets = sets;
        this.organizations = organizations;
        this.province = province;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<IndexSetView> search(IndexSetQuery query, PageQuery page) {
        return sets.search(query, page, seesDrafts()).map(IndexSetView::of);
    }

    IndexSetTree get(UUID id) {
        var set = visible(id);
        return IndexSetTree.of(set, sets.nodes(id));
    }

    /** A set as its form, for whoever may see it. */
    IndexSetForm form(UUID id) {
        return IndexSetNodes.form(visible(id), sets.nodes(id));
    }

    /** What the book of guidance of a set says, for whoever may see the set. */
    GuidanceBook book(UUID id) {
        var set = visible(id);
        var nodes = sets.nodes(id);
        var departments = nodes.stream()
                .map(IndexNode::department)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var heading = province.name().toUpperCase(Locale.ROOT);
        return GuidanceBook.of(set, nodes, heading, organizations.find(departments));
    }

    IndexSetFaultsView checks(UUID id, Locale locale) {
        return IndexSetFaultsView.of(faults(visible(id)), Language.of(locale));
    }

    /** What a set has otherwise than an older one. */
    IndexSetChangesView changes(UUID id, UUID from) {
        var after = visible(id);
        var before = visible(from);
        return new IndexSetChangesView(
                IndexSetView.of(before),
                IndexSetView.of(after),
                IndexSetDiff.of(before, sets.nodes(from), after, sets.nodes(id)));
    }

    @Transactional
    IndexSetView issue(UUID id, IssueIndexSet command) {
        var set = sets.lockForUpdate(id).orElseThrow(ProblemException::notFound);
        IndexSetFault.requireNone(faults(set));
        set.issue(command, clock.instant());
        audit.record("index-set.issue", AuditObject.of("index-set", id), command);
        return IndexSetView.of(set);
    }

    TrialScoreView tryScore(UUID id, TryScore command, Locale locale) {
        var set = visible(id);
        var node = sets.node(id, command.leafCode());
        if (node == null || node.rule() == null) {
            var unknown = Localized.message("index-set.no-leaf", command.leafCode());
            throw new ProblemException(ProblemType.INVALID_SCORE, List.of(ProblemError.field("leafCode", unknown)));
        }
        var rule = RuleJson.rule(node.rule());
        var outcome = rule.evaluate(RuleInputs.read(rule, command.input()), node.bounds(set.decimals()));
        return TrialScoreView.of(outcome, Language.of(locale));
    }

    private List<IndexSetFault> faults(IndexSet set) {
        return IndexSetChecks.faults(IndexSetNodes.form(set, sets.nodes(set.id())));
    }

    /**
     * A set that the caller may see.
     *
     * @throws ProblemException 404 when there is none, and for a draft of which only Home Affairs knows
     */
    IndexSet visible(UUID id) {
        return sets.findByIdOptional(id)
                .filter(set -> seesDrafts() || set.status() != IndexSetStatus.DRAFT)
                .orElseThrow(ProblemException::notFound);
    }

    private boolean seesDrafts() {
        return caller.user().hasAny(Role.HOME_AFFAIRS);
    }
}
