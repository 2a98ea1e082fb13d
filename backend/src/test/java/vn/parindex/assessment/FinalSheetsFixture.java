package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.testsupport.CleanDatabase;

/**
 * Brings sheets to where the appraisal leaves them: stages and status straight in the database, then what the product
 * itself fixes when a sheet becomes final.
 */
@ApplicationScoped
public class FinalSheetsFixture {
    private final AssessmentRepository assessments;
    private final SheetContentRepository contents;
    private final FinalSheets finals;

    FinalSheetsFixture(AssessmentRepository assessments, SheetContentRepository contents, FinalSheets finals) {
        this.assessments = assessments;
        this.contents = contents;
        this.finals = finals;
    }

    /** What the province gave a leaf: points or null, and the input as JSON or null. */
    public record Given(@Nullable String score, @Nullable String input) {

        /** Points without figures. */
        public static Given points(String score) {
            return new Given(score, null);
        }

        /** Figures whose points the run finds. */
        public static Given input(String json) {
            return new Given(null, json);
        }
    }

    /** Makes the sheet final; every leaf not among the given ones gets {@code others}. */
    public static void makeFinal(String assessment, String others, Map<String, Given> leaves) {
        CleanDatabase.putStatus(assessment, "PROVINCE_APPRAISAL");
        CleanDatabase.run("""
                update leaf_scores set province_score = least(%s, max_score), province_by = 'team', province_by_name = 'Tổ',
                    province_at = now()
                where assessment_id = '%s' and scored_by <> 'SURVEY' and rule_type not in ('RELATIVE_TO_BEST', 'BONUS')
                """.formatted(others, assessment));
        leaves.forEach((code, given) -> CleanDatabase.run("""
                update leaf_scores set province_score = %s, province_input = %s, province_by = 'team',
                    province_by_name = 'Tổ', province_at = now()
                where assessment_id = '%s' and leaf_code = '%s'
                """.formatted(
                        given.score(), given.input() == null ? "null" : "'" + given.input() + "'", assessment, code)));
        CleanDatabase.putStatus(assessment, "FINAL");
        CDI.current().select(FinalSheetsFixture.class).get().freeze(UUID.fromString(assessment));
    }

    /** Makes the sheet final with half a point, or its maximum where that is less, on every leaf. */
    public static void makeFinal(String assessment) {
        makeFinal(assessment, "0.5", Map.of());
    }

    /** Opens a final sheet again. */
    public static void reopen(String assessment) {
        CDI.current().select(FinalSheetsFixture.class).get().unfreeze(UUID.fromString(assessment));
        CleanDatabase.putStatus(assessment, "REAPPRAISAL");
    }

    /** Takes the sheet out of the ranking. */
    public static void withdraw(String assessment) {
        CleanDatabase.putStatus(assessment, "WITHDRAWN");
    }

    @Transactional
    void freeze(UUID assessment) {
        var sheet = assessments.findById(assessment);
        finals.freeze(sheet, contents.of(sheet).leaves());
    }

    @Transactional
    void unfreeze(UUID assessment) {
        finals.unfreeze(assessments.findById(assessment));
    }
}
