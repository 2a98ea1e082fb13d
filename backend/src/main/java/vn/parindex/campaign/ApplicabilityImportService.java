package vn.parindex.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import vn.parindex.documents.Document;
import vn.parindex.documents.SheetFile;
import vn.parindex.documents.Xlsx;
import vn.parindex.files.StoredFiles;
import vn.parindex.shared.ProblemException;

/** Takes what does not apply out of files, all rows of one or nothing, and gives out the table to fill in. */
@ApplicationScoped
class ApplicabilityImportService {
    private final ApplicabilityService applicability;
    private final CampaignRepository campaigns;
    private final StoredFiles files;

    ApplicabilityImportService(ApplicabilityService applicability, CampaignRepository campaigns, StoredFiles files) {
        this.applicability = applicability;
        this.campaigns = campaigns;
        this.files = files;
    }

    /** Reads outside a transaction: a large file takes its time, and no connection waits for it. */
    NotApplicableImportView accept(UUID id, ImportNotApplicable command, boolean dryRun, Locale locale) {
        requireCampaign(id);
        var table = NotApplicableTable.read(SheetFile.read(files.modest(command.only()), command.name()));
        return applicability.take(id, table, dryRun, locale);
    }

    Document template(UUID id) {
        requireCampaign(id);
        var participants = campaigns.participants(id);
        return Document.of(
                "Không áp dụng.xlsx", Xlsx.MEDIA_TYPE, out -> NotApplicableTemplate.write(participants, out));
    }

    private void requireCampaign(UUID id) {
        if (campaigns.findByIdOptional(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }
}
