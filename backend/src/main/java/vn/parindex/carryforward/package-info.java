/**
 * Explanations and documents of a unit's last sheet, carried into its new one as drafts: they stand beside the leaf and
 * prove nothing until the unit takes them over. Scores and figures are never carried.
 */
@NullMarked
package vn.parindex.carryforward;

import org.jspecify.annotations.NullMarked;
