package vn.parindex.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Announces the province's scores of many sheets, all or none: named, or those of a group that the province appraises. */
record AnnounceMany(
        @Nullable @Size(max = 2000) List<@NotNull UUID> sheets,
        @Nullable UnitGroup group) {

    SheetChoice choice() {
        return SheetChoice.of(sheets, group);
    }
}
