package vn.parindex.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole appraisal team of a campaign; it replaces the one before. */
record SetTeam(@NotNull @Size(max = 500) List<@NotNull @Valid Member> members) {

    /** One person: appraises the leaves that the index sets give to the department, and what is granted besides. */
    record Member(
            @Schema(description = "Keycloak's user name.") @NotNull @Pattern(regexp = "[a-z0-9._@-]{2,100}") String username,

            @NotBlank @Size(max = 200) String name,

            @Schema(description = "Code of the agency that sent the member; nobody appraises the own agency.")
            @NotBlank @Size(max = 20) String department,

            @Nullable @Size(max = 500) List<@NotNull @Valid Grant> grants,
            @Nullable @Size(max = 500) List<@NotNull @Valid Conflict> conflicts) {

        List<Grant> grantsOrNone() {
            return grants == null ? List.of() : grants;
        }

        List<Conflict> conflictsOrNone() {
            return conflicts == null ? List.of() : conflicts;
        }
    }

    /** Further leaves: of one unit or of all, under one node or all. */
    @Schema(name = "TeamGrant")
    record Grant(
            @Schema(description = "Code of the unit; every unit without it.") @Nullable @Size(max = 20) String unit,

            @Schema(description = "Code of an area, criterion or leaf; every leaf without it.")
            @Nullable @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,3}){0,2}")
            String node) {}

    /** A unit whose sheet the member must not appraise, and why. */
    @Schema(name = "TeamConflict")
    record Conflict(
            @NotBlank @Size(max = 20) String unit,
            @NotBlank @Size(max = 1000) String reason) {}
}
