package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.inspection.Hit;
import vn.parindex.inspection.Inspections;

/** Shows documents of a sheet with their links and, as far as the caller may know, where else the same bytes are. */
@ApplicationScoped
class EvidenceViews {
    private final AssessmentRepository assessments;
    private final AssessmentPolicy policy;
    private final Campaigns campaigns;
    private final EvidenceLibrary library;
    private final Inspections inspections;
    private final Caller caller;

    EvidenceViews(
            AssessmentRepository assessments,
            AssessmentPolicy policy,
            Campaigns campaigns,
            EvidenceLibrary library,
            Inspections inspections,
            Caller caller) {
        this.assessments = assessments;
        this.policy = policy;
        this.campaigns = campaigns;
        this.library = library;
        this.inspections = inspections;
        this.caller = caller;
    }

    EvidenceDocumentView of(Assessment sheet, Evidence document) {
        return Objects.requireNonNull(of(sheet, List.of(document), Map.of()).get(document.id()));
    }

    /** Views of documents of one sheet by id, in a constant number of statements. */
    Map<UUID, EvidenceDocumentView> of(Assessment sheet, Collection<Evidence> documents, Map<String, List<Hit>> hits) {
        var links = library.links(
                sheet.library(), documents.stream().map(Evidence::id).toList());
        var elsewhere = library.elsewhere(documents, policy.duplicateScope(caller.user(), sheet));
        var known = inspections.of(documents.stream().map(Evidence::sha256).collect(Collectors.toSet()));
        var others = elsewhere.values().stream().flatMap(List::stream).toList();
        var sheets = assessments
                .list(
                        "id in ?1",
                        others.stream().map(Evidence.Elsewhere::assessmentId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Assessment::id, other -> other));
        var refs = campaigns.refs(
                others.stream().map(Evidence.Elsewhere::campaignId).collect(Collectors.toSet()));
        return documents.stream()
                .collect(Collectors.toMap(
                        Evidence::id,
                        document -> EvidenceDocumentView.of(
                                document,
                                links.getOrDefault(document.id(), List.of()),
                                elsewhere.getOrDefault(document.id(), List.of()).stream()
                                        .map(other -> duplicate(other, sheets, refs))
                                        .toList(),
                                known.get(document.sha256()),
                                hits.getOrDefault(document.sha256(), List.of()))));
    }

    private static EvidenceDocumentView.Duplicate duplicate(
            Evidence.Elsewhere other, Map<UUID, Assessment> sheets, Map<UUID, Campaigns.Ref> refs) {
        return new EvidenceDocumentView.Duplicate(
                Objects.requireNonNull(sheets.get(other.assessmentId())).unit(),
                Objects.requireNonNull(refs.get(other.campaignId())),
                other.assessmentId(),
                other.leaves());
    }
}
