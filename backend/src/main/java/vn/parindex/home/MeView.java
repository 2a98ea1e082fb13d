package vn.parindex.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitRef;

/** The caller as the product knows them. */
@Schema(name = "MeView")
record MeView(
        @Schema(examples = "x26506") String username,
        String name,
        @Schema(examples = "unit-head") List<String> roles,
        @Nullable UnitRef unit,

        @Schema(description = "True where all data are illustrative.")
        boolean demonstration) {}
