package vn.parindex.documents;

import java.util.Arrays;

/** Bytes on their way, put in at one end and taken out at the other; so many and no more. */
final class LeftBytes {
    private static final int SIZE = 1 << 17;

    private long budget;
    private byte[] bytes = new byte[SIZE];
    private int from;
    private int to;

    LeftBytes(long most) {
        this.budget = most;
    }

    boolean isEmpty() {
        return from == to;
    }

    void append(byte[] some, int begin, int end) {
        budget -= end - begin;
        if (budget < 0) {
            throw XlsxRefusal.because("workbook.too-large");
        }
        if (from == to) {
            from = 0;
            to = 0;
        }
        if (to + end - begin > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, to + end - begin));
        }
        System.arraycopy(some, begin, bytes, to, end - begin);
        to += end - begin;
    }

    int take(byte[] target, int offset, int length) {
        int n = Math.min(length, to - from);
        System.arraycopy(bytes, from, target, offset, n);
        from += n;
        return n;
    }
}
