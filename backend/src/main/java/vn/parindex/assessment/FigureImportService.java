package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.Document;
import vn.parindex.documents.SheetFile;
import vn.parindex.documents.Xlsx;
import vn.parindex.files.StoredFiles;
import vn.parindex.indexset.IndexSets;

/** Takes figures out of files, all rows of one or nothing, and gives out the table to fill in. */
@ApplicationScoped
class FigureImportService {
    private final FigureService figures;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final StoredFiles files;

    FigureImportService(FigureService figures, Campaigns campaigns, IndexSets indexSets, StoredFiles files) {
        this.figures = figures;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.files = files;
    }

    /** Reads outside a transaction: a large file takes its time, and no connection waits for it. */
    FigureImportView accept(UUID campaignId, ImportFigures command, boolean dryRun, Locale locale) {
        requireCampaign(campaignId);
        var table = FigureTable.read(SheetFile.read(files.modest(command.only()), command.name()));
        return figures.take(campaignId, table, dryRun, locale);
    }

    Document template(UUID campaignId) {
        requireCampaign(campaignId);
        var owners = campaigns.sheetOwners(campaignId);
        var leaves = owners.stream()
                .map(Campaigns.SheetOwner::indexSetId)
                .distinct()
                .flatMap(set -> indexSets.issued(set).leaves().values().stream())
                .toList();
        return Document.of("Số liệu.xlsx", Xlsx.MEDIA_TYPE, out -> FigureTemplate.write(owners, leaves, out));
    }

    /** 404 for a campaign that is not there. */
    private void requireCampaign(UUID campaignId) {
        var _ = campaigns.kind(campaignId);
    }
}
