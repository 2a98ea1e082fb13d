package vn.parindex.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.parindex.organization.UnitGroup;

/** What the ranking may ask about the survey. */
@ApplicationScoped
public class Surveys {
    private final SurveyRepository points;

    Surveys(SurveyRepository points) {
        this.points = points;
    }

    /** Points by unit and leaf of everybody in these groups, in one statement. */
    public Map<String, Map<String, BigDecimal>> points(UUID campaignId, Set<UnitGroup> groups) {
        return points.points(campaignId, groups);
    }
}
