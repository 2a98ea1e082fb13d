package vn.parindex.archfixture;

/** Planted: a score in floating point. */
class FloatingScore {
    double score;

    double twice(double given) {
        return score + given;
    }
}
