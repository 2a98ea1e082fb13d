package vn.parindex.ranking;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/**
 * Who is not in a run's results, and what the results lack.
 *
 * @param missing units whose sheet is still open
 * @param withdrawn units that are not ranked this year
 * @param missingSurvey applicable survey leaves without points: they count 0 and keep their maximum
 */
record RunGaps(List<OpenSheet> missing, List<UnitRef> withdrawn, List<WithoutPoints> missingSurvey) {

    /** A sheet that is not final yet. */
    @Schema(name = "OpenSheet")
    record OpenSheet(
            UnitRef unit,
            UnitGroup group,
            AssessmentStatus status,

            @Schema(description = "Whether the unit is ranked, so that it holds up the submission.")
            boolean ranked) {}

    /** A unit that waits for points of the survey. */
    @Schema(name = "WithoutSurveyPoints")
    record WithoutPoints(UnitRef unit, List<String> leaves) {}

    /** The same as JSON text. */
    record Written(String missing, String withdrawn, String missingSurvey) {}

    static RunGaps of(RunInputs inputs) {
        return new RunGaps(
                inputs.contestants().stream()
                        .filter(Contestant::open)
                        .map(c -> new OpenSheet(
                                unit(c), c.entrant().group(), Objects.requireNonNull(c.status()), c.ranked()))
                        .toList(),
                inputs.contestants().stream()
                        .filter(Contestant::withdrawn)
                        .map(RunGaps::unit)
                        .toList(),
                inputs.contestants().stream()
                        .filter(c -> !c.withoutPoints().isEmpty())
                        .map(c -> new WithoutPoints(unit(c), c.withoutPoints()))
                        .toList());
    }

    private static UnitRef unit(Contestant c) {
        return new UnitRef(c.entrant().unitCode(), c.entrant().unitName());
    }
}
