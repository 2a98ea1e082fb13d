@NullMarked
package vn.parindex.submission;

import org.jspecify.annotations.NullMarked;
