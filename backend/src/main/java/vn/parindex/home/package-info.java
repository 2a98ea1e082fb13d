/** What stands above all features: who I am, the settings of the SPA, its pages, and whether the product is ready. */
@NullMarked
package vn.parindex.home;

import org.jspecify.annotations.NullMarked;
