@NullMarked
package vn.parindex.carryforward;

import org.jspecify.annotations.NullMarked;
