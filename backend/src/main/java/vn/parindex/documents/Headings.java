package vn.parindex.documents;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.shared.VietnameseText;

/**
 * What may stand above a column.
 *
 * @param first what we write
 * @param folded all that we read, folded
 */
public record Headings(String first, List<String> folded) {

    /** Our own heading, and others that people use. */
    public static Headings of(String first, String... others) {
        return new Headings(
                first,
                Stream.concat(Stream.of(first), Stream.of(others))
                        .map(VietnameseText::fold)
                        .toList());
    }

    /** Whether a cell says one of them, however it is spelt. */
    public boolean isIn(ReadCell cell) {
        return folded.contains(VietnameseText.fold(cell.text()));
    }
}
