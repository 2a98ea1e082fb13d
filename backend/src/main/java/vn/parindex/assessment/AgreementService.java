package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Agrees on one leaf of many sheets, with the rules and the entries of single agreements. As other bulk moves: all of them
 * or none, every refused sheet named. Each agreement is bound to the version of the leaf that was looked at, so that
 * nobody agrees with what came in between.
 */
@ApplicationScoped
class AgreementService {
    private static final List<ProblemType> REFUSALS =
            List.of(ProblemType.FORBIDDEN, ProblemType.WRONG_STATE, ProblemType.CONFLICT, ProblemType.UNMET_NEEDS);

    private final AssessmentRepository assessments;
    private final AssessmentPolicy sheets;
    private final LeafPolicy policy;
    private final LeafCases cases;
    private final AppraisalEntries entries;
    private final EvidenceLibrary library;
    private final IndexSets indexSets;

    AgreementService(
            AssessmentRepository assessments,
            AssessmentPolicy sheets,
            LeafPolicy policy,
            LeafCases cases,
            AppraisalEntries entries,
            EvidenceLibrary library,
            IndexSets indexSets) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.policy = policy;
        this.cases = cases;
        this.entries = entries;
        this.library = library;
        this.indexSets = indexSets;
    }

    @Transactional
    AgreedView agree(String leafCode, AgreeSheets command) {
        var ids = command.ids();
        var found = assessments.lockForShare(ids);
        if (found.size() != ids.size()) {
            throw ProblemException.notFound();
        }
        var chosen = cases.of(command.campaign(), found);
        chosen.forEach(at -> sheets.requireSees(at.user(), at.sheet()));
        var rows = assessments.lockLeaf(command.campaign(), ids, leafCode);
        if (rows.size() != ids.size()) {
            throw ProblemException.notFound();
        }
        requireAgreeable(chosen, rows, command);
        var evidence = library.marks(command.campaign(), ids, leafCode);
        for (var at : chosen) {
            var documents = evidence.getOrDefault(at.sheet().id(), List.of());
            entries.agree(at, row(rows, at), stage(at, rows), EvidenceView.wordsOf(documents));
        }
        assessments.flush();
        chosen.forEach(at -> entries.recordAgreement(at, row(rows, at), stage(at, rows)));
        return view(chosen, rows);
    }

    private static AgreedView view(List<LeafPolicy.Case> chosen, Map<UUID, LeafScore> rows) {
        return new AgreedView(
                chosen.size(),
                chosen.stream()
                        .map(at -> new AgreedView.Sheet(
                                at.sheet().id(),
                                at.sheet().unit(),
                                row(rows, at).version()))
                        .toList());
    }

    private void requireAgreeable(List<LeafPolicy.Case> chosen, Map<UUID, LeafScore> rows, AgreeSheets command) {
        var looked = command.sheets().stream()
                .collect(Collectors.toMap(AgreeSheets.Looked::id, AgreeSheets.Looked::version, Math::min));
        var faults = new EnumMap<ProblemType, List<ProblemError>>(ProblemType.class);
        for (var at : chosen) {
            var row = row(rows, at);
            var type = refusal(
                    at, row, Objects.requireNonNull(looked.get(at.sheet().id())));
            if (type != null) {
                faults.computeIfAbsent(type, t -> new ArrayList<>()).add(fault(at.sheet(), words(type, at, row)));
            }
        }
        for (var type : REFUSALS) {
            var found = faults.get(type);
            if (found != null) {
                throw new ProblemException(type, found, Localized.message("agreement.refused", found.size()));
            }
        }
    }

    private @Nullable ProblemType refusal(LeafPolicy.Case at, LeafScore row, long looked) {
        var refusal = policy.refusal(at, row, leaf(at, row));
        if (refusal != null) {
            return refusal;
        }
        if (row.version() != looked) {
            return ProblemType.CONFLICT;
        }
        var stage = Objects.requireNonNull(policy.appraises(at, row, leaf(at, row)));
        return row.isDecided(row.before(stage)) ? null : ProblemType.UNMET_NEEDS;
    }

    private static Localized words(ProblemType type, LeafPolicy.Case at, LeafScore row) {
        return switch (type) {
            case FORBIDDEN -> Localized.message("leaf.not-yours", row.leafCode());
            case CONFLICT -> Localized.message("agreement.changed", row.leafCode());
            case UNMET_NEEDS -> Localized.message("agreement.not-scored", row.leafCode());
            default ->
                row.notApplicable()
                        ? Localized.message("leaf.not-applicable", row.leafCode())
                        : Localized.message("status." + at.sheet().status());
        };
    }

    private static ProblemError fault(Assessment sheet, Localized message) {
        return ProblemError.sheet(sheet.unit().code(), locale -> sheet.unit().name() + ": " + message.in(locale));
    }

    /** The stage of a leaf that was found agreeable. */
    private Stage stage(LeafPolicy.Case at, Map<UUID, LeafScore> rows) {
        var row = row(rows, at);
        return Objects.requireNonNull(policy.appraises(at, row, leaf(at, row)));
    }

    private FrozenLeaf leaf(LeafPolicy.Case at, LeafScore row) {
        return indexSets.issued(at.sheet().indexSetId()).leaf(row.leafCode());
    }

    private static LeafScore row(Map<UUID, LeafScore> rows, LeafPolicy.Case at) {
        return Objects.requireNonNull(rows.get(at.sheet().id()));
    }
}
