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
record RunGaps(List<OpenSheet> missing, List<Withdrawn> withdrawn, List<WithoutPoints> missingSurvey) {

    /** A sheet that is not final yet. */
    @Schema(name = "OpenSheet")
    record OpenSheet(
            UnitRef unit,
            UnitGroup group,
            AssessmentStatus status,

            @Schema(description = "Whether the unit is ranked, so that it holds up the submission.")
            boolean ranked) {}

    /** A unit that is not ranked this year. */
    @Schema(name = "WithdrawnUnit")
    record Withdrawn(UnitRef unit, UnitGroup group) {}

    /** A unit that waits for points of the survey. */
    @Schema(name = "WithoutSurveyPoints")
    record WithoutPoints(UnitRef unit, UnitGroup group, List<String> leaves) {}

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
                        .map(c -> new Withdrawn(unit(c), c.entrant().group()))
                        .toList(),
                inputs.contestants().stream()
                        .filter(c -> !c.withoutPoints().isEmpty())
                        .map(c -> new WithoutPoints(unit(c), c.entrant().group(), c.withoutPoints()))
                        .toList());
    }

    /** The open sheets of ranked units, without which nothing is submitted. */
    List<OpenSheet> holdingUp() {
        return missing.stream().filter(OpenSheet::ranked).toList();
    }

    private static UnitRef unit(Contestant c) {
        return new UnitRef(c.entrant().unitCode(), c.entrant().unitName());
    }
}
