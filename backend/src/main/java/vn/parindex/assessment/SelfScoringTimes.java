package vn.parindex.assessment;

import vn.parindex.campaign.PhaseKind;
import vn.parindex.campaign.Standing;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.Localized;

/** Says when a unit may score itself, with hour and zone. */
final class SelfScoringTimes {
    private SelfScoringTimes() {}

    static Localized of(Standing standing) {
        var opens = standing.selfOpensAt();
        var due = standing.dueAt(PhaseKind.SELF_SCORING);
        return opens == null || due == null
                ? Localized.message("sheet.no-phase")
                : Localized.message("sheet.not-open", Clocks.minute(opens), Clocks.minute(due));
    }
}
