package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.parindex.campaign.Campaigns;
import vn.parindex.documents.Document;
import vn.parindex.documents.PrintFormat;
import vn.parindex.documents.PrintingPress;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.ProvinceConfig;

/** Gives out a unit's report on its own scores to whoever may see the sheet. */
@ApplicationScoped
class SelfReportService {
    private final SeenSheets sheets;
    private final SheetContentRepository contents;
    private final RemarksRepository remarks;
    private final AssessmentPolicy policy;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final ProvinceConfig province;
    private final SelfReports reports;
    private final PrintingPress press;
    private final Caller caller;

    SelfReportService(
            SeenSheets sheets,
            SheetContentRepository contents,
            RemarksRepository remarks,
            AssessmentPolicy policy,
            Campaigns campaigns,
            IndexSets indexSets,
            EvidenceLibrary library,
            ProvinceConfig province,
            SelfReports reports,
            PrintingPress press,
            Caller caller) {
        this.sheets = sheets;
        this.contents = contents;
        this.remarks = remarks;
        this.policy = policy;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.library = library;
        this.province = province;
        this.reports = reports;
        this.press = press;
        this.caller = caller;
    }

    /** The report as the sheet stands now. */
    Document report(UUID id, PrintFormat format) {
        var report = of(id);
        return press.print(report.fileTitle(), format, out -> reports.write(report, format, out));
    }

    private SelfReport of(UUID id) {
        var sheet = sheets.get(id);
        var campaign = Objects.requireNonNull(
                campaigns.refs(Set.of(sheet.campaignId())).get(sheet.campaignId()));
        var set = indexSets.issued(sheet.indexSetId());
        var evidence = library.byLeaf(sheet.library(), policy.duplicateScope(caller.user(), sheet));
        var leaves = contents.of(sheet).leaves().stream()
                .map(row -> new SelfReportLeaf(
                        set.leaf(row.leafCode()), row, evidence.getOrDefault(row.leafCode(), List.of())))
                .toList();
        return SelfReport.of(sheet, campaign, set.tree(), leaves, remarks.of(sheet), province.name());
    }
}
