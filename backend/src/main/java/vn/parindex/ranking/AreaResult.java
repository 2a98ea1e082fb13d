package vn.parindex.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.IndexValue;
import vn.parindex.scoring.Parts;

/** What a unit reached in an area. */
@Schema(name = "AreaResult")
public record AreaResult(
        String code,
        String name,
        BigDecimal appraised,
        BigDecimal survey,
        BigDecimal bonus,
        BigDecimal deduction,

        @Schema(description = "appraised + survey + bonus − deduction.")
        BigDecimal points,

        @Schema(description = "The applicable maximum.") BigDecimal maximum,

        @Schema(description = "points ÷ maximum × 100; null where nothing applies.") @Nullable BigDecimal index) {

    static AreaResult of(String code, String name, Parts parts) {
        return new AreaResult(
                code,
                name,
                parts.appraised(),
                parts.survey(),
                parts.bonus(),
                parts.deduction(),
                parts.points(),
                parts.maximum(),
                parts.index().map(IndexValue::percent).orElse(null));
    }
}
