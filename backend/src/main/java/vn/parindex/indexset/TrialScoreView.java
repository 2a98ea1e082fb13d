package vn.parindex.indexset;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.Outcome;

/** What a rule makes of an input, and why, step by step ("vì sao được điểm này"). */
@Schema(name = "TrialScoreView")
public record TrialScoreView(
        @Schema(description = "Points with up to 10 decimals; null when the rule alone gives none.") @Nullable BigDecimal score,

        Outcome.Status outcome,
        List<Line> workings) {

    /** One step in words, with its value where it has one. */
    @Schema(name = "WorkingsLine")
    public record Line(String text, @Nullable String value) {}

    static TrialScoreView of(Outcome outcome, Language language) {
        var lines = outcome.workings().render(language).stream()
                .map(l -> new Line(l.text(), l.value()))
                .toList();
        return new TrialScoreView(outcome.score(), outcome.status(), lines);
    }
}
