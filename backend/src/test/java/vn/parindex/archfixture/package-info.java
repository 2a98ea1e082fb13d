/** Planted breaches of the architecture; each must be reported by its rule. */
@NullMarked
package vn.parindex.archfixture;

import org.jspecify.annotations.NullMarked;
