package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** A sheet with all its leaves. */
@Schema(name = "AssessmentView")
record AssessmentView(
        UUID id,
        Campaigns.Ref campaign,
        UnitRef unit,
        UnitGroup group,
        AssessmentStatus status,
        HolderView heldBy,
        @Nullable Instant dueAt,
        List<String> allowed,
        boolean overdue,
        Instant since,
        Progress progress,
        long version,

        @Schema(description = "Whether the unit accepted what was announced; null before it said so.") @Nullable Boolean accepted,

        @Nullable Minutes minutes,

        @Schema(description = "The last move of the sheet, null before the first.") @Nullable StepView lastStep,

        SetView indexSet,
        List<Area> areas,
        List<LeafView> leaves) {

    /** A sheet in a list. */
    @Schema(name = "AssessmentSummary")
    record Summary(
            UUID id,
            Campaigns.Ref campaign,
            UnitRef unit,
            UnitGroup group,
            AssessmentStatus status,
            HolderView heldBy,

            @Schema(description = "When the holder is due, an extension included.") @Nullable Instant dueAt,

            @Schema(description = "What the caller may do now.")
            List<String> allowed,

            @Schema(description = "Whether the holder is past the planned time, grace and extension included.")
            boolean overdue,

            @Schema(description = "When the sheet came into its status.")
            Instant since,

            Progress progress) {}

    /** How far the unit is, over the leaves that it scores itself and that apply to it. */
    @Schema(name = "AssessmentProgress")
    record Progress(
            @Schema(description = "Leaves with a self score.")
            long scored,

            @Schema(description = "Leaves to be scored.") long leaves,

            @Schema(description = "Self-scored points inside the total.")
            BigDecimal points,

            @Schema(description = "Greatest points of these leaves.")
            BigDecimal maximum) {

        static final Progress NONE = new Progress(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The set that the sheet is scored by. */
    @Schema(name = "SheetIndexSet")
    record SetView(
            UUID id,
            String title,
            boolean illustrative,
            @Nullable String notice,

            @Schema(description = "When it took the place of another set; null where it is the sheet's first.")
            @Nullable Instant since) {}

    /** An area with its criteria, for the tree. */
    @Schema(name = "SheetArea")
    record Area(String code, String name, BigDecimal maxScore, List<Criterion> criteria) {}

    /** A criterion, for the tree. */
    @Schema(name = "SheetCriterion")
    record Criterion(String code, String name, BigDecimal maxScore) {}

    static AssessmentView of(
            Summary head,
            Assessment sheet,
            @Nullable StepView lastStep,
            SetView set,
            List<Area> areas,
            List<LeafView> leaves) {
        return new AssessmentView(
                head.id(),
                head.campaign(),
                head.unit(),
                head.group(),
                head.status(),
                head.heldBy(),
                head.dueAt(),
                head.allowed(),
                head.overdue(),
                head.since(),
                head.progress(),
                sheet.version(),
                sheet.accepted(),
                sheet.minutes(),
                lastStep,
                set,
                areas,
                leaves);
    }
}
