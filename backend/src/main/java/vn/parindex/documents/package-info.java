/** Writes and reads office documents; knows no feature. */
@NullMarked
package vn.parindex.documents;

import org.jspecify.annotations.NullMarked;
