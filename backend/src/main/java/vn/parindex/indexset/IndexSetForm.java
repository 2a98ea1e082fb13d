package vn.parindex.indexset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.Scores;
import vn.parindex.scoring.ScoringRule;

/**
 * An index set in its own JSON form, as {@code demo/index-sets} holds it.
 *
 * @param illustrative whether it was written for demonstration; left out, it was not
 * @param notice what an illustrative set says about itself
 * @param total declared points of all areas
 * @param survey declared points of the survey within the total
 * @param decimals decimals that scores are rounded to, 0 to 10; left out or null, 10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndexSetForm(
        @NotBlank @Size(max = 500) String title,
        @NotNull UnitGroup group,
        @Min(2000) @Max(2100) int year,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean illustrative,
        @Nullable @Size(max = 4000) String notice,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 10, fraction = 10) BigDecimal total,

        @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 10) BigDecimal survey,

        @Schema(description = "Decimals that scores are rounded to and entered with; left out or null, 10.")
        @Nullable @Min(0) @Max(Scores.DECIMALS) Integer decimals,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid Area> areas) {

    /** Never null: 10 where the form names none. */
    @Override
    public Integer decimals() {
        return Objects.requireNonNullElse(decimals, Scores.DECIMALS);
    }

    /** Level 1 (lĩnh vực); one with the maximum 0 lies outside the total. */
    @Schema(name = "IndexSetFormArea")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Area(
            @NotNull @Pattern(regexp = "[0-9]{1,3}") String code,
            @NotBlank @Size(max = 1000) String name,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 10) BigDecimal maxScore,

            @NotNull @Size(max = 200) List<@NotNull @Valid Criterion> criteria) {}

    /** Level 2 (tiêu chí): the head of its sub-criteria or, without any, a leaf itself. */
    @Schema(name = "IndexSetFormCriterion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Criterion(
            @NotNull @Pattern(regexp = "[0-9]{1,3}[.][0-9]{1,3}") String code,

            @NotBlank @Size(max = 1000) String name,
            @Nullable @Size(max = 4000) String guidance,
            @Nullable @Size(max = 4000) String legalBasis,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 10) BigDecimal maxScore,

            @Nullable @Digits(integer = 10, fraction = 10) BigDecimal minScore,
            @Nullable ScoredBy scoredBy,
            @Nullable @Size(max = 20) String department,
            @Nullable @Size(max = 4000) String evidence,

            @Schema(description = "Ids of uploaded example files, in their order.") @Nullable @Size(max = 5) List<@NotNull UUID> exampleFiles,

            @JsonDeserialize(using = RuleJson.Reader.class) @JsonSerialize(using = RuleJson.Writer.class) @Nullable ScoringRule rule,

            @Nullable @Size(max = 200) List<@NotNull @Valid Leaf> subCriteria) {

        boolean isLeaf() {
            return subCriteria == null || subCriteria.isEmpty();
        }

        /** The sub-criteria, or the criterion itself where it is a leaf. */
        List<Leaf> leaves() {
            return subCriteria == null || subCriteria.isEmpty()
                    ? List.of(new Leaf(
                            code,
                            name,
                            guidance,
                            legalBasis,
                            maxScore,
                            minScore,
                            scoredBy,
                            department,
                            evidence,
                            exampleFiles,
                            rule))
                    : subCriteria;
        }
    }

    /** What is scored: level 3 (tiêu chí thành phần), or a criterion without any. */
    @Schema(name = "IndexSetFormLeaf")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leaf(
            @NotNull @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){2}")
            String code,

            @NotBlank @Size(max = 1000) String name,
            @Nullable @Size(max = 4000) String guidance,
            @Nullable @Size(max = 4000) String legalBasis,

            @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 10) BigDecimal maxScore,

            @Nullable @Digits(integer = 10, fraction = 10) BigDecimal minScore,
            @Nullable ScoredBy scoredBy,
            @Nullable @Size(max = 20) String department,
            @Nullable @Size(max = 4000) String evidence,

            @Schema(description = "Ids of uploaded example files, in their order.") @Nullable @Size(max = 5) List<@NotNull UUID> exampleFiles,

            @JsonDeserialize(using = RuleJson.Reader.class) @JsonSerialize(using = RuleJson.Writer.class) @Nullable ScoringRule rule) {

        /** The room for its scores, with the decimals of its set; the least is 0 where the set names none. */
        ScoreBounds bounds(int decimals) {
            return ScoreBounds.of(maxScore, minScore, decimals);
        }
    }

    /** The same set under another title and for another year. */
    IndexSetForm as(String newTitle, int newYear) {
        return new IndexSetForm(newTitle, group, newYear, illustrative, notice, total, survey, decimals, areas);
    }

    /** All leaves in printed order. */
    Stream<Leaf> leaves() {
        return areas.stream()
                .flatMap(area -> area.criteria().stream())
                .flatMap(criterion -> criterion.leaves().stream());
    }
}
