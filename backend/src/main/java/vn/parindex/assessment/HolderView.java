package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitRef;

/** Who holds a sheet: a role, and the unit where one unit does. */
@Schema(name = "HolderView")
record HolderView(
        @Schema(examples = "unit") String role, @Nullable UnitRef unit) {

    static HolderView of(Assessment sheet) {
        var role = sheet.status().holder();
        return new HolderView(role, role.equals("unit") ? sheet.unit() : null);
    }
}
