package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * A kind of occurrence that is counted.
 *
 * @param code the key in the input's counts, unique within the rule
 * @param text what one occurrence is
 * @param points points of one occurrence, at least 0 (a {@link Deduction} subtracts them)
 */
public record Kind(String code, String text, BigDecimal points) {}
