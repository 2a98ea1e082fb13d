/**
 * How appraisers work through what units scored: the queue of sheets that wait for them, and one
 * leaf across the units of a group. Reads the tables of sheets with
 * its own queries; scores are written by {@code assessment} alone.
 */
@NullMarked
package vn.parindex.appraisal;

import org.jspecify.annotations.NullMarked;
