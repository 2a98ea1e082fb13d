package vn.parindex.survey;

import java.math.BigDecimal;

/**
 * A unit's points for a leaf.
 *
 * @param n how many people answered
 */
record SurveyRow(String unit, String leaf, BigDecimal points, int n) {}
