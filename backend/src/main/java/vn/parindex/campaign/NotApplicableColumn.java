package vn.parindex.campaign;

import vn.parindex.documents.Headings;
import vn.parindex.documents.TableColumn;

/** The columns of a table of what does not apply, by their headings. */
enum NotApplicableColumn implements TableColumn {
    UNIT("Đơn vị", "unit", "Mã đơn vị", "Tên đơn vị"),
    CODE("Mã tiêu chí", "code", "Mã", "Tiêu chí"),
    REASON("Lý do", "reason");

    @SuppressWarnings("ImmutableEnumChecker") // of lists that do not change
    private final Headings headings;

    NotApplicableColumn(String heading, String... others) {
        this.headings = Headings.of(heading, others);
    }

    @Override
    public Headings headings() {
        return headings;
    }
}
