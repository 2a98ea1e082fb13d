/**
 * What a unit keeps to itself of its work on a sheet: who works on which leaf until when (giao việc), that a leaf is done, sent
 * back inside the unit or reviewed by its head. Nobody outside the unit sees any of it, and no score depends on it.
 */
@NullMarked
package vn.parindex.unitwork;

import org.jspecify.annotations.NullMarked;
