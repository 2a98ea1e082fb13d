package vn.parindex.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign's appraisal team, and what nobody in it may appraise. */
@Schema(name = "TeamView")
record TeamView(
        List<Member> members,

        @Schema(description = "Leaves of units that no member may appraise; empty when everything is covered.")
        List<Gap> gaps) {

    /** A member with grants and conflicts. */
    @Schema(name = "TeamMemberView")
    record Member(
            String username,
            String name,
            String department,
            List<SetTeam.Grant> grants,
            List<SetTeam.Conflict> conflicts) {}

    /** Leaves of a unit that nobody may appraise. */
    @Schema(name = "TeamGap")
    record Gap(String unit, @Nullable String unitName, List<String> leaves) {}
}
