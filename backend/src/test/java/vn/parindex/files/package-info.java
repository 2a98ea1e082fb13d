/** Tests of the file store and of what files are. */
@NullMarked
package vn.parindex.files;

import org.jspecify.annotations.NullMarked;
