/**
 * What proves the scores: each sheet's library of documents and their links to leaves, and where else the same bytes are.
 * Who may see or change a library is its caller's to decide.
 */
@NullMarked
package vn.parindex.evidence;

import org.jspecify.annotations.NullMarked;
