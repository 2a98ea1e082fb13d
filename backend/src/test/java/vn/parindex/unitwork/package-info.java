@org.jspecify.annotations.NullMarked
package vn.parindex.unitwork;
