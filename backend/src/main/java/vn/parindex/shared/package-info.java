/**
 * What every feature needs and none owns: the problem catalogue, paging, entity tags, idempotency keys, the clock and
 * Vietnamese text. Knows no feature.
 */
@NullMarked
package vn.parindex.shared;

import org.jspecify.annotations.NullMarked;
