package vn.parindex.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/** A unit's request that a leaf be left out of its maximum, in the list of those who decide. */
@Schema(name = "NotApplicableItemView")
record NotApplicableItemView(
        @Schema(description = "Id of the sheet.") UUID assessment,
        UnitRef unit,
        UnitGroup group,
        AssessmentStatus status,
        String leaf,

        @Schema(description = "Null for a leaf that went when another index set took the place of the sheet's.")
        @Nullable String leafName,

        NotApplicableRequestView request,

        @Schema(description = "\"decide\" where the caller decides and nobody has yet.")
        List<String> allowed) {

    /** A request with its sheet. */
    record Row(NotApplicableRequest request, Assessment sheet) {}

    static NotApplicableItemView of(Row row, @Nullable String leafName, boolean decides) {
        var request = row.request();
        var sheet = row.sheet();
        var open = request.state() == NotApplicableRequest.State.OPEN;
        return new NotApplicableItemView(
                sheet.id(),
                sheet.unit(),
                sheet.group(),
                sheet.status(),
                request.leafCode(),
                leafName,
                NotApplicableRequestView.of(request),
                open && decides ? List.of("decide") : List.of());
    }
}
