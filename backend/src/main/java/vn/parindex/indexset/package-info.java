/**
 * Index sets: versioned trees of areas, criteria and leaves with their scoring rules, checked and then issued for good.
 * Provides {@link vn.parindex.indexset.IndexSets}.
 */
@NullMarked
package vn.parindex.indexset;

import org.jspecify.annotations.NullMarked;
