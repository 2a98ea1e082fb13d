package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitRef;

/** Who holds a sheet: a role, and the unit where one unit does: the sheet's own or its district. */
@Schema(name = "HolderView")
record HolderView(
        @Schema(examples = "unit") String role, @Nullable UnitRef unit) {

    static HolderView of(Assessment sheet) {
        var role = sheet.status().holder();
        var unit = switch (role) {
            case "unit" -> sheet.unit();
            case "district" -> sheet.district();
            default -> null;
        };
        return new HolderView(role, unit);
    }
}
