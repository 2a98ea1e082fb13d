/** What tests speak with: the database, tokens, the clock and the vocabulary of units. */
@NullMarked
package vn.parindex.testsupport;

import org.jspecify.annotations.NullMarked;
