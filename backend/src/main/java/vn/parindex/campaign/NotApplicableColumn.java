package vn.parindex.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.shared.VietnameseText;

/** The columns of a table of what does not apply, by their headings. */
enum NotApplicableColumn {
    UNIT("Đơn vị", "unit", "Mã đơn vị", "Tên đơn vị"),
    CODE("Mã tiêu chí", "code", "Mã", "Tiêu chí"),
    REASON("Lý do", "reason");

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // toList is
    private final List<String> folded;

    NotApplicableColumn(String heading, String... others) {
        this.heading = heading;
        this.folded = Stream.concat(Stream.of(heading), Arrays.stream(others))
                .map(VietnameseText::fold)
                .toList();
    }

    String heading() {
        return heading;
    }

    /** The column under a heading, however it is spelt. */
    static Optional<NotApplicableColumn> headed(String text) {
        var heading = VietnameseText.fold(text);
        return Arrays.stream(values())
                .filter(column -> column.folded.contains(heading))
                .findFirst();
    }
}
