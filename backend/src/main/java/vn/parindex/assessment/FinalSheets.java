package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.parindex.indexset.IndexSets;
import vn.parindex.organization.UnitGroup;

/** What sheets bring into the ranking: fixed when a sheet becomes final, gone when it is opened again. */
@ApplicationScoped
public class FinalSheets {
    private final FinalSheetRepository finals;
    private final IndexSets indexSets;
    private final Clock clock;

    FinalSheets(FinalSheetRepository finals, IndexSets indexSets, Clock clock) {
        this.finals = finals;
        this.indexSets = indexSets;
        this.clock = clock;
    }

    /** Fixes the subtotals and the digest of a sheet that becomes final in this transaction. */
    void freeze(Assessment sheet, List<LeafScore> leaves) {
        var content = FinalSheet.of(indexSets.issued(sheet.indexSetId()), leaves);
        finals.remove(sheet);
        finals.add(sheet, content);
        sheet.frozen(content.digest(), clock.instant());
    }

    /** Takes them away from a sheet that is opened again in this transaction. */
    void unfreeze(Assessment sheet) {
        finals.remove(sheet);
        sheet.unfrozen();
    }

    /** Every sheet of these groups with what it brings, in a constant number of statements. */
    public List<SheetState> of(UUID campaignId, Set<UnitGroup> groups) {
        return finals.states(campaignId, groups);
    }
}
