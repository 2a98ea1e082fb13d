/** What is public: publications under their decisions, corrections as new versions, open data and pages for everybody. */
@NullMarked
package vn.parindex.publication;

import org.jspecify.annotations.NullMarked;
