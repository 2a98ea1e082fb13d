package vn.parindex.archfixture;

import java.time.Instant;

/** Planted: time that a test cannot set. */
class OwnTime {
    Instant now() {
        return Instant.now();
    }
}
