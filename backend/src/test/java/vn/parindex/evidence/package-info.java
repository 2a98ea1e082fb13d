@org.jspecify.annotations.NullMarked
package vn.parindex.evidence;
