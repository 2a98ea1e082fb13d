@NullMarked
package vn.parindex.ruletext;

import org.jspecify.annotations.NullMarked;
