package vn.parindex.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One move of a sheet. */
@Schema(name = "StepView")
record StepView(
        @Schema(examples = "return") String action,
        AssessmentStatus from,
        AssessmentStatus to,
        @Nullable String reason,
        StageView.Person by,
        Instant at) {

    static StepView of(SheetStep step) {
        return new StepView(
                step.action(),
                step.fromStatus(),
                step.toStatus(),
                step.reason(),
                new StageView.Person(step.by(), step.byName()),
                step.at());
    }
}
