package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.parindex.evidence.Evidence;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.Picture;

/** Shows pages of documents to whoever may see the sheet. */
@ApplicationScoped
class EvidencePageService {
    private final SeenSheets sheets;
    private final ReadDocuments documents;
    private final Inspections inspections;

    EvidencePageService(SeenSheets sheets, ReadDocuments documents, Inspections inspections) {
        this.sheets = sheets;
        this.documents = documents;
        this.inspections = inspections;
    }

    Page<EvidencePageView> list(UUID id, UUID evidenceId, PageQuery query) {
        return inspections.pages(document(id, evidenceId).sha256(), query).map(EvidencePageView::of);
    }

    Picture picture(UUID id, UUID evidenceId, int page, boolean thumbnail) {
        return inspections.picture(document(id, evidenceId).sha256(), page, thumbnail);
    }

    private Evidence document(UUID id, UUID evidenceId) {
        return documents.get(sheets.get(id), evidenceId);
    }
}
