/** The append-only trail of what was done: who, when, what, to which object, in the transaction that did it. */
@NullMarked
package vn.parindex.audit;

import org.jspecify.annotations.NullMarked;
