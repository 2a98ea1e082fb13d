package vn.parindex.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf of a sheet brings into the ranking.
 *
 * @param score in points; null where it is not scored or comes from the figure
 * @param figure to be measured against the best of the group; null for every other rule
 */
public record LeafResult(
        String leafCode,
        boolean notApplicable,
        @Nullable BigDecimal score,
        @Nullable BigDecimal figure) {}
