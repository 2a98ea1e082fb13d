package vn.parindex.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents that were added, in the order in which they were sent. */
@Schema(name = "AddedEvidenceView")
record AddedEvidenceView(List<EvidenceDocumentView> documents) {}
