package vn.parindex.archfixture;

/** Planted: a service that others could call. */
public class PublicService {}
