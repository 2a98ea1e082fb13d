package vn.parindex.archfixture;

import vn.parindex.shared.PageQuery;

/** Planted: a package that no row of the graph names uses another one. */
record UpwardArrow(PageQuery query) {}
