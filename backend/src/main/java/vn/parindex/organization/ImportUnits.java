package vn.parindex.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A province's list of units in its own JSON form; title, note and groups describe the file and are not stored. */
record ImportUnits(
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 2000) String note,
        @Nullable List<Group> unitGroups,
        @NotEmpty @Size(max = 20_000) List<@NotNull @Valid Unit> units) {

    /** A group as the file describes it; the four groups themselves are fixed. */
    record Group(
            UnitGroup code, @Nullable String name, @Nullable List<String> route) {}

    /** One unit. Without a certainty it is taken as sure. */
    record Unit(
            @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}", message = "{unit.code}") String code,

            @NotBlank @Size(max = 200) String name,
            @NotNull UnitGroup group,
            @Nullable String parent,
            @Nullable Certainty certainty) {

        Certainty certaintyOrHigh() {
            return certainty == null ? Certainty.HIGH : certainty;
        }
    }
}
