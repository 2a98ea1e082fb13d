package vn.parindex.standalone;

/** Prints what has been reached and after how many seconds. */
final class Stopwatch {

    private final long start = System.nanoTime();

    void print(String reached) {
        System.out.printf("  %5.1f s  %s%n", (System.nanoTime() - start) / 1e9, reached);
    }
}
