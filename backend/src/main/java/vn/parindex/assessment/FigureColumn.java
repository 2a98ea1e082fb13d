package vn.parindex.assessment;

import vn.parindex.documents.Headings;
import vn.parindex.documents.TableColumn;

/** The columns of a table of figures, by their headings. */
enum FigureColumn implements TableColumn {
    UNIT("Đơn vị", "unit", "Mã đơn vị", "Tên đơn vị"),
    LEAF("Mã tiêu chí", "leaf", "code", "Mã", "Tiêu chí"),
    A("Tổng số (a)", "a", "Tổng số"),
    B("Đạt (b)", "b", "Đạt"),
    VALUE("Giá trị", "value"),
    SOURCE("Nguồn số liệu", "source", "Nguồn"),
    DATE("Ngày số liệu", "date", "Ngày");

    @SuppressWarnings("ImmutableEnumChecker") // of lists that do not change
    private final Headings headings;

    FigureColumn(String heading, String... others) {
        this.headings = Headings.of(heading, others);
    }

    @Override
    public Headings headings() {
        return headings;
    }

    /** Whether every table has it; of the figures, a table has those that its leaves take. */
    @Override
    public boolean needed() {
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
}
