/**
 * Content-addressed bytes: where they lie, what they are and which are refused. A file has no address of its own: the
 * feature that owns it serves it after its own check.
 */
@NullMarked
package vn.parindex.files;

import org.jspecify.annotations.NullMarked;
