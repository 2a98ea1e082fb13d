package vn.parindex.appraisal;

/** On which side of the others' scores one lies apart. */
enum Outlier {
    BELOW,
    ABOVE
}
