package vn.parindex.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes blank cells and rows out of a sheet's XML before it is parsed: a million of them would keep a parser busy for
 * seconds. What it does not know for certain (a prefix, another encoding, anything after a comment) it leaves alone.
 */
final class BlankCells extends InputStream {
    /** More than this is left of no index set. */
    static final long MOST_LEFT = 96L << 20;

    private static final int SIZE = 1 << 16;
    private static final byte[] CELL = ascii("<c");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] ROW = ascii("<row");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final LeftBytes out = new LeftBytes(MOST_LEFT);
    private final byte[] buffer = new byte[SIZE];
    private int from;
    private int to;
    private boolean ended;
    private boolean begun;
    private boolean asItIs;
    /** The start of a row that may turn out to be blank. */
    private byte[] row = NOTHING;

    BlankCells(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (out.isEmpty() && more()) {
            step();
        }
        return out.isEmpty() ? -1 : out.take(target, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether there is anything left, in the buffer after this. */
    private boolean more() throws IOException {
        if (from == to && !ended) {
            fill();
        }
        if (!begun && to > 1) {
            begun = true;
            // not a letter a byte: UTF-16 and the like
            asItIs = (buffer[0] != '<' && buffer[0] != (byte) 0xEF) || buffer[1] == 0;
        }
        return from < to;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        while (to < SIZE && !ended) {
            int n = in.read(buffer, to, SIZE - to);
            ended = n < 0;
            to += Math.max(n, 0);
        }
    }

    /** Goes through what is in the buffer, up to the last tag that is whole. */
    private void step() throws IOException {
        if (asItIs) {
            copy(to);
        }
        while (from < to && !asItIs) {
            if (buffer[from] != '<') {
                text();
            } else {
                int end = end();
                if (end < 0) {
                    return;
                }
                tag(end);
            }
        }
    }

    /** The position of the end of the tag that begins here; negative after refilling, to try again. */
    private int end() throws IOException {
        int end = from;
        while (end < to && buffer[end] != '>') {
            end++;
        }
        if (end + CELL_END.length < to || (ended && end < to)) {
            return end;
        }
        if (!ended && to - from < SIZE) {
            fill();
            return -1;
        }
        // a tag as long as the buffer, or cut off: none of ours
        asItIs = true;
        copy(to);
        return -1;
    }

    private void text() {
        int end = from;
        boolean blank = true;
        while (end < to && buffer[end] != '<') {
            blank &= buffer[end] <= ' ' && buffer[end] >= 0;
            end++;
        }
        if (blank && row.length > 0) {
            from = end;
        } else {
            copy(end);
        }
    }

    private void tag(int end) {
        boolean closed = buffer[end - 1] == '/';
        if (buffer[from + 1] == '!') {
            asItIs = true;
            copy(to);
        } else if (is(CELL, from) && hasAddress(from + CELL.length, end)) {
            boolean empty = !closed && is(CELL_END, end + 1);
            if (closed || empty) {
                from = end + 1 + (empty ? CELL_END.length : 0);
            } else {
                copy(end + 1);
            }
        } else if (is(ROW, from) && hasAddress(from + ROW.length, end)) {
            flushRow();
            row = closed ? NOTHING : Arrays.copyOfRange(buffer, from, end + 1);
            from = end + 1;
        } else if (is(ROW_END, from) && row.length > 0) {
            row = NOTHING;
            from = end + 1;
        } else {
            copy(end + 1);
        }
    }

    private boolean is(byte[] tag, int at) {
        return at + tag.length <= to && Arrays.equals(buffer, at, at + tag.length, tag, 0, tag.length);
    }

    /** Whether there is {@code r="…"} among the attributes: what has no address counts from the one before. */
    private boolean hasAddress(int at, int end) {
        if (buffer[at] != ' ') {
            return false;
        }
        for (int i = at; i + 2 < end; i++) {
            if (buffer[i] == ' ' && buffer[i + 1] == 'r' && buffer[i + 2] == '=') {
                return true;
            }
        }
        return false;
    }

    private void flushRow() {
        out.append(row, 0, row.length);
        row = NOTHING;
    }

    private void copy(int end) {
        flushRow();
        out.append(buffer, from, end);
        from = end;
    }
}
