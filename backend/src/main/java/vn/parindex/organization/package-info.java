/** The province's units: groups, tree, validity and successors. Provides {@link vn.parindex.organization.Organizations}. */
@NullMarked
package vn.parindex.organization;

import org.jspecify.annotations.NullMarked;
