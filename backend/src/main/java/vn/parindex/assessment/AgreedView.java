package vn.parindex.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.organization.UnitRef;

/** The sheets on whose leaf the caller agreed at once. */
@Schema(name = "AgreedView")
record AgreedView(int agreed, List<Sheet> sheets) {

    /** A sheet and its leaf's new version. */
    @Schema(name = "AgreedSheet")
    record Sheet(UUID id, UnitRef unit, long version) {}
}
