package vn.parindex.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Parts;

/**
 * What the ranking needs of a sheet; digest, areas and figures are there while it is final only.
 *
 * @param digest SHA-256 over all leaves as they were when the sheet became final
 * @param areas what each area brings
 * @param figures figures that are measured against the best of the group
 */
public record SheetState(
        String unitCode, AssessmentStatus status, @Nullable String digest, List<Area> areas, List<Figure> figures) {

    /**
     * What an area brings of the appraisal.
     *
     * @param parts without the survey's points, which belong to the campaign; the maximum includes the survey's leaves
     * @param surveyMaximum maximum of the applicable survey leaves
     * @param surveyLeaves their codes
     */
    public record Area(String code, Parts parts, BigDecimal surveyMaximum, List<String> surveyLeaves) {}

    /**
     * A figure to be measured against the best of the group.
     *
     * @param ownScore whether an appraiser gave points instead, which are in the area's parts
     */
    public record Figure(String leafCode, BigDecimal value, boolean ownScore) {}
}
