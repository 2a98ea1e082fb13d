package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.campaign.Campaigns;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.IndexSets;

/** Keeps figures beside leaves, and enters them where the unit has entered nothing; all of a table or nothing. */
@ApplicationScoped
class FigureService {
    private final FigureRepository figures;
    private final AssessmentRepository assessments;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    FigureService(
            FigureRepository figures,
            AssessmentRepository assessments,
            Campaigns campaigns,
            IndexSets indexSets,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A leaf that is filled in, with what its self stage held before. */
    private record Filled(Assessment sheet, LeafScore row, StageScore.Entry before) {}

    /** All rows of a table or none; a dry run only looks. */
    @Transactional
    FigureImportView take(UUID campaignId, FigureTable table, boolean dryRun, Locale locale) {
        campaigns.lockForShare(campaignId);
        var found = new FigureUnits(table, figures.sheets(campaignId)).found();
        var sheets = locked(campaignId, table, found);
        var entries = new FigureCheck(table, sheets, indexSets, campaigns.standings(campaignId))
                .accepted(found, clock.instant(), LocalDate.now(clock));
        var fillable = entries.stream().filter(sheets::isFillable).toList();
        var stores = !dryRun && table.faults().isEmpty();
        if (stores) {
            store(campaignId, sheets, entries, fillable);
        }
        return FigureImportView.of(table, entries, fillable.size(), stores, locale);
    }

    /** Sheets, then leaves, as the lock order has them. */
    private FigureSheets locked(UUID campaignId, FigureTable table, Map<Integer, UUID> found) {
        var ids = new HashSet<>(found.values());
        var codes = table.rows().stream()
                .map(FigureTable.Row::leaf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty() || codes.isEmpty()) {
            return new FigureSheets(List.of(), List.of(), List.of());
        }
        return new FigureSheets(
                assessments.lockForShare(ids),
                figures.lockLeaves(campaignId, ids, codes),
                figures.figures(campaignId, ids, codes));
    }

    private void store(UUID campaignId, FigureSheets sheets, List<FigureEntry> entries, List<FigureEntry> fillable) {
        var user = caller.user();
        var now = clock.instant();
        var filled = new ArrayList<Filled>();
        for (var entry : fillable) {
            var row = row(sheets, entry);
            var before = row.stage(Stage.SELF).entry();
            var command = new EnterScore(entry.input(), null, before.explanation(), before.evidenceIncomplete());
            row.enter(Stage.SELF, StageScore.entered(ScoreEntry.check(entry.leaf(), command), user, now));
            filled.add(new Filled(sheet(sheets, entry), row, before));
        }
        for (var entry : entries) {
            var earlier = sheets.figures(entry.sheet(), entry.code());
            if (earlier == null) {
                figures.add(new LeafFigures(row(sheets, entry), entry, user, now));
            } else {
                earlier.replace(entry, user, now);
            }
        }
        assessments.flush();
        filled.forEach(this::record);
        record(campaignId, sheets, entries);
    }

    private void record(Filled filled) {
        var row = filled.row();
        assessments.add(new LeafRevision(row, Stage.SELF));
        audit.record(
                "score.enter",
                AuditObject.in(row.campaignId(), "leaf-score", row.assessmentId() + "/" + row.leafCode())
                        .about(filled.sheet().unit().code()),
                new ScoreService.Change(
                        row.version(), filled.before(), row.stage(Stage.SELF).entry()));
    }

    /** One event for each unit. */
    private void record(UUID campaignId, FigureSheets sheets, List<FigureEntry> entries) {
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> sheet(sheets, entry).unit().code(),
                        TreeMap::new,
                        Collectors.mapping(FigureEntry::recorded, Collectors.toList())))
                .forEach((unit, rows) -> audit.record(
                        "figures.import",
                        AuditObject.in(campaignId, "figures", unit).about(unit),
                        rows));
    }

    private static LeafScore row(FigureSheets sheets, FigureEntry entry) {
        return Objects.requireNonNull(sheets.leaf(entry.sheet(), entry.code()));
    }

    private static Assessment sheet(FigureSheets sheets, FigureEntry entry) {
        return Objects.requireNonNull(sheets.sheet(entry.sheet()));
    }
}
