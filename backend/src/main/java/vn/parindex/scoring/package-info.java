/**
 * The arithmetic of the index, pure: the scoring rules of an index set with their workings, rounding, exact fractions,
 * roll-up and ranks.
 *
 * <p>It owns what a rule means (design.md section 2, the plan's sets of criteria) and provides it to every package that
 * stores, applies or explains a score. It imports nothing but the JDK and knows no clock, no database and no JSON; no
 * number here is ever a {@code double}.
 */
@NullMarked
package vn.parindex.scoring;

import org.jspecify.annotations.NullMarked;
