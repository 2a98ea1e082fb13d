/**
 * Ranking runs: one immutable computation each, with the inputs it follows from, its way through submission and approval,
 * and the consolidated matrix. Provides {@link vn.parindex.ranking.Rankings}.
 */
@NullMarked
package vn.parindex.ranking;

import org.jspecify.annotations.NullMarked;
