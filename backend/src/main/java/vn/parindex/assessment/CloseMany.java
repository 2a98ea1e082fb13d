package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Closes self scoring of many sheets, all or none: named, or those of a group that are in draft. */
record CloseMany(
        @Nullable @Size(max = 2000) List<@NotNull UUID> sheets,
        @Nullable UnitGroup group,
        @NotBlank @Size(max = 4000) String reason) {

    SheetChoice choice() {
        return SheetChoice.of(sheets, group);
    }
}
