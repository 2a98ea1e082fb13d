package vn.parindex.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.shared.VietnameseText;

/** The columns of a table of figures, by their headings. */
enum FigureColumn {
    UNIT("Đơn vị", "unit", "Mã đơn vị", "Tên đơn vị"),
    LEAF("Mã tiêu chí", "leaf", "code", "Mã", "Tiêu chí"),
    A("Tổng số (a)", "a", "Tổng số"),
    B("Đạt (b)", "b", "Đạt"),
    VALUE("Giá trị", "value"),
    SOURCE("Nguồn số liệu", "source", "Nguồn"),
    DATE("Ngày số liệu", "date", "Ngày");

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // toList is
    private final List<String> folded;

    FigureColumn(String heading, String... others) {
        this.heading = heading;
        this.folded = Stream.concat(Stream.of(heading), Arrays.stream(others))
                .map(VietnameseText::fold)
                .toList();
    }

    String heading() {
        return heading;
    }

    /** Whether every table has it; of the figures, a table has those that its leaves take. */
    boolean needed() {
        return this != A && this != B && this != VALUE;
    }

    /** The column of a part of an input, by the part's name. */
    static FigureColumn of(String part) {
        return switch (part) {
            case "a" -> A;
            case "b" -> B;
            case "value" -> VALUE;
            default -> LEAF;
        };
    }

    /** The column under a heading, however it is spelt. */
    static Optional<FigureColumn> headed(String text) {
        var heading = VietnameseText.fold(text);
        return Arrays.stream(values())
                .filter(column -> column.folded.contains(heading))
                .findFirst();
    }
}
