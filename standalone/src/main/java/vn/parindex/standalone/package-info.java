/**
 * Runs the whole product on one machine for a first look, for demonstrations and for the tests: PostgreSQL, Keycloak
 * and the unchanged production jar as child processes, with the demonstration data loaded through the documented API.
 * Nothing of this package is part of the production jar.
 */
@NullMarked
package vn.parindex.standalone;

import org.jspecify.annotations.NullMarked;
