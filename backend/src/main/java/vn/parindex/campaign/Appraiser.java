package vn.parindex.campaign;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of a campaign's appraisal team, with what the member appraises (design.md section 3).
 *
 * @param department the agency that sent the member; its leaves are the member's, its own sheet never is
 * @param grants further leaves
 * @param conflicts units that the member must not appraise
 */
public record Appraiser(String username, String name, String department, List<Grant> grants, Set<String> conflicts) {

    /**
     * Leaves beyond the own department's.
     *
     * @param unit the unit whose sheet is meant, null for every unit
     * @param node the area, criterion or leaf, null for every leaf
     */
    public record Grant(@Nullable String unit, @Nullable String node) {

        private boolean covers(String unitCode, String leafCode) {
            return (unit == null || unit.equals(unitCode))
                    && (node == null || leafCode.equals(node) || leafCode.startsWith(node + "."));
        }

        private boolean isForUnit(String unitCode) {
            return unitCode.equals(unit);
        }
    }

    /** Whether the member may appraise sheets of that unit at all: nobody appraises the own agency. */
    public boolean isFree(String unitCode) {
        return !department.equals(unitCode) && !conflicts.contains(unitCode);
    }

    /** Whether the member appraises that leaf, which the index set gives to {@code leafDepartment}. */
    public boolean appraises(String unitCode, String leafCode, String leafDepartment) {
        return isFree(unitCode)
                && (department.equals(leafDepartment)
                        || grants.stream().anyMatch(grant -> grant.covers(unitCode, leafCode)));
    }

    /** Whether the member was given leaves of just this unit, as somebody must be for the organizer's own sheet. */
    public boolean isGranted(String unitCode, String leafCode) {
        return isFree(unitCode)
                && grants.stream().anyMatch(grant -> grant.isForUnit(unitCode) && grant.covers(unitCode, leafCode));
    }
}
