package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.Document;
import vn.parindex.documents.SheetFile;
import vn.parindex.documents.Xlsx;
import vn.parindex.files.StoredFiles;
import vn.parindex.indexset.IndexSets;
import vn.parindex.shared.ProblemException;

/** Takes figures that others give, in a file or as a list, all of them or nothing, and gives out the table to fill in. */
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
    FigureTable read(UUID campaignId, ImportFigures command) {
        requireCampaign(campaignId);
        return FigureTable.read(SheetFile.read(files.modest(command.only()), command.name()));
    }

    /** Takes a file that was read, with all its faults in the answer. */
    FigureImportView accept(UUID campaignId, FigureTable table, boolean dryRun, Locale locale) {
        return FigureImportView.of(table, taken(campaignId, table, dryRun), locale);
    }

    /**
     * Takes a list.
     *
     * @throws ProblemException 422 with all its faults
     */
    TakenFiguresView accept(UUID campaignId, List<SendFigures> sent, boolean dryRun) {
        requireCampaign(campaignId);
        var list = new FigureList(sent);
        var taken = taken(campaignId, list, dryRun);
        list.refuse();
        return taken;
    }

    private TakenFiguresView taken(UUID campaignId, FigureRows rows, boolean dryRun) {
        return dryRun ? figures.look(campaignId, rows) : figures.take(campaignId, rows);
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
