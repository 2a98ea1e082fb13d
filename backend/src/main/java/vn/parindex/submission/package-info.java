/**
 * What a unit hands in: the receipt of each submission with its content and hash, and the signed report. Provides nothing;
 * it observes submissions in their own transaction.
 */
@NullMarked
package vn.parindex.submission;

import org.jspecify.annotations.NullMarked;
