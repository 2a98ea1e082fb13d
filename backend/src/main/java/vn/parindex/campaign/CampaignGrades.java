package vn.parindex.campaign;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.Grades;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;

/** The classes of every group of a new campaign: those given, else the national ones of 2018. */
final class CampaignGrades {
    private CampaignGrades() {}

    /** The classes, and what is wrong with those given into {@code errors}. */
    static Map<UnitGroup, Grades> of(@Nullable List<CreateCampaign.Group> given, List<ProblemError> errors) {
        var grades = new EnumMap<UnitGroup, Grades>(UnitGroup.class);
        var groups = given == null ? List.<CreateCampaign.Group>of() : given;
        for (int i = 0; i < groups.size(); i++) {
            var at = "groups[" + i + "]";
            var group = groups.get(i);
            check(group.grades(), at, errors);
            if (grades.put(group.group(), gradesOf(group)) != null) {
                errors.add(ProblemError.field(at + ".group", Localized.message("group.twice")));
            }
        }
        for (var group : UnitGroup.values()) {
            grades.putIfAbsent(group, Grades.NATIONAL_2018);
        }
        return grades;
    }

    private static Grades gradesOf(CreateCampaign.Group group) {
        return new Grades(group.grades().stream()
                .map(g -> new Grade(g.codeOrName(), g.name(), g.from()))
                .toList());
    }

    private static void check(List<CreateCampaign.Grade> grades, String at, List<ProblemError> errors) {
        var codes = new HashSet<String>();
        @Nullable BigDecimal above = null;
        for (int i = 0; i < grades.size(); i++) {
            var grade = grades.get(i);
            var field = at + ".grades[" + i + "].";
            if (!codes.add(grade.codeOrName())) {
                errors.add(ProblemError.field(field + "name", Localized.message("grade.twice")));
            }
            if (above != null && grade.from().compareTo(above) >= 0) {
                errors.add(ProblemError.field(field + "from", Localized.message("grade.order")));
            }
            above = grade.from();
        }
        if (grades.getLast().from().signum() != 0) {
            errors.add(ProblemError.field(
                    at + ".grades[" + (grades.size() - 1) + "].from", Localized.message("grade.last")));
        }
    }
}
