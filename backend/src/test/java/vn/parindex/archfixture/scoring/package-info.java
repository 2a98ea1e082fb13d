/** Planted breach of the purity of scoring. */
@NullMarked
package vn.parindex.archfixture.scoring;

import org.jspecify.annotations.NullMarked;
