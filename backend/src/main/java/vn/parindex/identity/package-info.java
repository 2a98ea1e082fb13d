/** Who is calling: the roles that Keycloak gave and the unit the caller belongs to. Users are administered in Keycloak. */
@NullMarked
package vn.parindex.identity;

import org.jspecify.annotations.NullMarked;
