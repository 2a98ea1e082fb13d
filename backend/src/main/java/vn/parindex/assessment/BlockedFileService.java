package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.KnownUses;
import vn.parindex.inspection.BlockedFile;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Lists what is locked away with the units that hold it. */
@ApplicationScoped
class BlockedFileService {
    private final AssessmentRepository assessments;
    private final Campaigns campaigns;
    private final EvidenceLibrary library;
    private final Inspections inspections;
    private final KnownUses uses;

    BlockedFileService(
            AssessmentRepository assessments,
            Campaigns campaigns,
            EvidenceLibrary library,
            Inspections inspections,
            KnownUses uses) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.library = library;
        this.inspections = inspections;
        this.uses = uses;
    }

    Page<BlockedFileView> list(PageQuery query) {
        var page = inspections.blocked(query);
        var hashes = page.items().stream().map(BlockedFile::sha256).toList();
        var held = library.holding(hashes);
        var used = uses.of(hashes);
        var all = held.values().stream().flatMap(List::stream).toList();
        var sheets = assessments
                .list(
                        "id in ?1",
                        all.stream().map(one -> one.document().assessmentId()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Assessment::id, Assessment::unit));
        var refs = campaigns.refs(all.stream().map(Evidence.Held::campaignId).collect(Collectors.toSet()));
        return page.map(file -> BlockedFileView.of(
                file,
                held.getOrDefault(file.sha256(), List.of()).stream()
                        .map(one -> BlockedFileView.Holder.of(
                                one,
                                Objects.requireNonNull(sheets.get(one.document().assessmentId())),
                                Objects.requireNonNull(refs.get(one.campaignId()))))
                        .toList(),
                used.getOrDefault(file.sha256(), List.of())));
    }
}
