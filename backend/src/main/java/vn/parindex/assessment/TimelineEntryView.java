package vn.parindex.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.supersession.SupersessionView;

/** Something that happened to a sheet as a whole or was asked about one leaf. */
@Schema(name = "TimelineEntryView")
record TimelineEntryView(
        Instant at,

        @Schema(
                description = "The move's action, or request, answer, cancel, lapse, object, request-not-applicable, "
                        + "grant-not-applicable, refuse-not-applicable, take-back-not-applicable, supersede.",
                examples = "submit")
        String action,

        @Schema(description = "Status before a move.") @Nullable AssessmentStatus from,

        @Schema(description = "Status after a move.") @Nullable AssessmentStatus to,

        @Schema(
                description =
                        "Code of the leaf that is meant; one that went with supersession 2 of the campaign ends in @2.")
        @Nullable String leaf,

        @Schema(description = "Reason, remark, reply or objection.") @Nullable String text,

        @Schema(description = "Who; null where the unit is told the level and not the person.") @Nullable String by) {

    static TimelineEntryView of(SheetStep step) {
        return new TimelineEntryView(
                step.at(), step.action(), step.fromStatus(), step.toStatus(), null, step.reason(), step.byName());
    }

    static TimelineEntryView of(SupersessionView supersession) {
        return new TimelineEntryView(
                supersession.at(), "supersede", null, null, null, supersession.reason(), supersession.byName());
    }

    static TimelineEntryView ofLeaf(
            Instant at, String action, String leaf, @Nullable String text, @Nullable String by) {
        return new TimelineEntryView(at, action, null, null, leaf, text, by);
    }
}
