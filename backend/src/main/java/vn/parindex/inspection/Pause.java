package vn.parindex.inspection;

import java.time.Duration;

/** So long nobody asks who has just failed: whoever comes meanwhile need not wait to hear the same. */
final class Pause {
    private final long nanos;
    private volatile long over;

    Pause(Duration length) {
        this.nanos = length.toNanos();
        this.over = System.nanoTime();
    }

    void begin() {
        over = System.nanoTime() + nanos;
    }

    boolean isOver() {
        return System.nanoTime() - over >= 0;
    }
}
