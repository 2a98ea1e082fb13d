/**
 * Score sheets: one per unit and campaign, one row per leaf with all stages side by side, the status machine and the
 * history of every leaf.
 */
@NullMarked
package vn.parindex.assessment;

import org.jspecify.annotations.NullMarked;
