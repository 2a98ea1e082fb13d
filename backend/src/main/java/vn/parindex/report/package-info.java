/** Read-only questions across features: how far a campaign is. The only package that may query all tables. */
@NullMarked
package vn.parindex.report;

import org.jspecify.annotations.NullMarked;
