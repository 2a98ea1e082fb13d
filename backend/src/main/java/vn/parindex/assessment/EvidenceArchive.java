package vn.parindex.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceKind;
import vn.parindex.files.StoredFile;
import vn.parindex.files.StoredFiles;
import vn.parindex.files.ZipArchive;

/**
 * All that proves a sheet, as a ZIP: a folder for each leaf, a document in the folder of every leaf that it is linked to,
 * and a list of them. It knows all it needs but the bytes, so that no connection to the database waits for a reader.
 *
 * @param name of the file
 * @param at what the list is as of
 * @param blocked SHA-256 of bytes that are locked away
 */
record EvidenceArchive(String name, String unit, Instant at, List<Item> items, Set<String> blocked) {
    private static final String NO_LEAF = "Chưa gắn tiêu chí";
    private static final int[] WIDTHS = {6, 10, 40, 18, 24, 14, 20, 60, 14, 12, 14, 66};
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Tiêu chí",
            "Tên tiêu chí",
            "Số, ký hiệu",
            "Cơ quan ban hành",
            "Ngày ban hành",
            "Vị trí",
            "Tệp",
            "Loại",
            "Dung lượng",
            "Tình trạng",
            "SHA-256");

    /**
     * A document in the folder of one leaf.
     *
     * @param leaf its code; null for a document that is linked to none
     */
    record Item(
            @Nullable String leaf,
            String leafName,
            @Nullable String pointer,
            Evidence document) {

        private String folder() {
            return leaf == null ? NO_LEAF : leaf + " " + leafName;
        }

        /** Number and name, as a clerk would file it. */
        private String file() {
            var number = document.details().documentNumber();
            return number == null ? document.name() : number.replace('/', '-') + " " + document.name();
        }
    }

    /** Writes the ZIP; each file is read from the store when it is its turn. */
    void write(StoredFiles files, OutputStream out) throws IOException {
        try (var zip = files.archive(out, blocked)) {
            var put = new ArrayList<ZipArchive.Put>();
            for (var item : items) {
                var document = item.document();
                var file = new StoredFile(document.sha256(), document.size(), document.mediaType());
                put.add(zip.add(item.folder(), item.file(), file, document.at()));
            }
            zip.add("Danh mục tài liệu.xlsx", true, at, list -> list(put, list));
        }
    }

    private void list(List<ZipArchive.Put> put, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            book.beginSheet("Danh mục tài liệu", 2, 2, WIDTHS);
            book.row(List.of(Cell.text("Danh mục tài liệu kiểm chứng – " + unit, Style.TITLE)));
            book.row(HEADINGS.stream().map(word -> Cell.text(word, Style.HEAD)).toList());
            for (int i = 0; i < items.size(); i++) {
                book.row(row(i + 1, items.get(i), put.get(i)));
            }
            book.endSheet();
        }
    }

    private static List<Cell> row(int number, Item item, ZipArchive.Put put) {
        var document = item.document();
        var details = document.details();
        var words = Stream.of(
                        item.leaf(),
                        item.leafName(),
                        details.documentNumber(),
                        details.issuer(),
                        details.issuedOn(),
                        item.pointer(),
                        put.path(),
                        details.kind() == EvidenceKind.EVIDENCE ? "Minh chứng" : "Giải thích")
                .map(EvidenceArchive::cell);
        var rest = Stream.of(
                Cell.number(document.size()), cell(state(put.state())), Cell.text(document.sha256(), Style.TEXT));
        return Stream.of(Stream.of(Cell.number(number)), words, rest)
                .flatMap(cells -> cells)
                .toList();
    }

    private static String state(ZipArchive.State state) {
        return switch (state) {
            case WHOLE -> "Đủ";
            case MISSING -> "THIẾU TỆP";
            case AWAY -> "CHƯA LẤY ĐƯỢC";
            case BLOCKED -> "BỊ KHÓA";
            case DAMAGED -> "TỆP HỎNG";
        };
    }

    private static Cell cell(@Nullable Object word) {
        return word == null ? Cell.EMPTY : Cell.text(Objects.toString(word), Style.WRAPPED);
    }
}
