package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** Keeps figures beside leaves, and enters them where the unit has entered nothing; all rows or nothing. */
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

    /** Rows held against their sheets: those without faults, and of these the ones that are filled in. */
    private record Checked(FigureSheets sheets, List<FigureEntry> entries, List<FigureEntry> fillable) {
        TakenFiguresView view(FigureRows rows, boolean stored) {
            return TakenFiguresView.of(rows, entries, fillable.size(), stored);
        }
    }

    /** All rows or, where any has a fault, none. */
    @Transactional
    TakenFiguresView take(UUID campaignId, FigureRows rows) {
        campaigns.lockForShare(campaignId);
        var checked = check(campaignId, rows, true);
        if (rows.isSound()) {
            store(campaignId, checked);
        }
        return checked.view(rows, rows.isSound());
    }

    /** What would be taken; waits for nobody, and nobody waits for it. */
    TakenFiguresView look(UUID campaignId, FigureRows rows) {
        return check(campaignId, rows, false).view(rows, false);
    }

    private Checked check(UUID campaignId, FigureRows rows, boolean locks) {
        var found = new FigureUnits(rows, figures.sheets(campaignId)).found();
        var sheets = sheets(campaignId, rows, found, locks);
        var entries = new FigureCheck(rows, sheets, indexSets, campaigns.standings(campaignId))
                .accepted(found, clock.instant(), LocalDate.now(clock));
        return new Checked(
                sheets, entries, entries.stream().filter(sheets::isFillable).toList());
    }

    /** Sheets, then leaves, as the lock order has them. */
    private FigureSheets sheets(UUID campaignId, FigureRows rows, Map<Integer, UUID> found, boolean locks) {
        var ids = new HashSet<>(found.values());
        var codes = rows.rows().stream()
                .map(FigureRow::leaf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty() || codes.isEmpty()) {
            return new FigureSheets(List.of(), List.of(), List.of());
        }
        return new FigureSheets(
                locks ? assessments.lockForShare(ids) : assessments.list("id in ?1", ids),
                locks ? figures.lockLeaves(campaignId, ids, codes) : figures.leaves(campaignId, ids, codes),
                figures.figures(campaignId, ids, codes));
    }

    private void store(UUID campaignId, Checked checked) {
        var sheets = checked.sheets();
        var user = caller.user();
        var now = clock.instant();
        var filled = new ArrayList<Filled>();
        for (var entry : checked.fillable()) {
            var row = row(sheets, entry);
            var before = row.stage(Stage.SELF).entry();
            var command = new EnterScore(entry.input(), null, before.explanation(), before.evidenceIncomplete());
            row.enter(Stage.SELF, StageScore.entered(ScoreEntry.check(entry.leaf(), command), user, now));
            filled.add(new Filled(sheet(sheets, entry), row, before));
        }
        for (var entry : checked.entries()) {
            var earlier = sheets.figures(entry.sheet(), entry.code());
            if (earlier == null) {
                figures.add(new LeafFigures(row(sheets, entry), entry, user, now));
            } else {
                earlier.replace(entry, user, now);
            }
        }
        assessments.flush();
        // one after the other would be a statement for each row
        filled.forEach(one -> assessments.add(new LeafRevision(one.row(), Stage.SELF)));
        filled.forEach(this::record);
        record(campaignId, sheets, checked.entries());
    }

    private void record(Filled filled) {
        var row = filled.row();
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
