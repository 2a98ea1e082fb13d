package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.scoring.IndexValue;
import vn.parindex.scoring.Parts;
import vn.parindex.shared.CanonicalJson;

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

    /** As it is stored: what points and index follow from, without the name that the set has. */
    String stored() {
        return Stream.of(appraised, survey, bonus, deduction, maximum)
                .map(CanonicalJson::plain)
                .collect(Collectors.joining(" ", code + " ", ""));
    }

    static AreaResult read(String stored, FrozenIndexSet set) {
        var p = stored.split(" ", -1);
        var parts = new Parts(
                new BigDecimal(p[1]),
                new BigDecimal(p[2]),
                new BigDecimal(p[3]),
                new BigDecimal(p[4]),
                new BigDecimal(p[5]));
        return of(p[0], set.areaName(p[0]), parts);
    }

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
