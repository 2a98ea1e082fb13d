package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.documents.Xlsx;
import vn.parindex.scoring.Levels;
import vn.parindex.shared.JsonCustomizer;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Units;

/** The comparison of two sets as another program reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetChangesWorkbookTest {
    private static final String SETS = "/api/v1/index-sets/";

    @BeforeEach
    void nothing() {
        Given.nothing();
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var shown = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, 7)
                        .mapToObj(column -> shown.formatCellValue(row.getCell(column)))
                        .toList());
            }
            return rows;
        }
    }

    private static String changed(String set) {
        var copy = Given.homeAffairs()
                .body("{\"title\": \"Bộ mới\", \"year\": 2019}")
                .post(SETS + set + "/copies")
                .jsonPath()
                .getString("id");
        var form = SampleSets.communeWith(commune -> {
            var leaf = SampleSets.node(commune, "1.1.1");
            leaf.put("name", "Tên khác").put("maxScore", 0.25).put("scoredBy", "HOME_AFFAIRS");
            leaf.set("rule", SampleSets.tree("{\"type\": \"MANUAL\"}"));
            commune.put("title", "Bộ mới");
        });
        Given.homeAffairs()
                .header("If-Match", "\"0\"")
                .body(form.toString())
                .put(SETS + copy)
                .then()
                .statusCode(200);
        return copy;
    }

    @Test
    void each_change_is_a_row_with_what_was_and_what_is() throws IOException {
        var set = Given.issuedSet();
        var old = SampleSets.node(SampleSets.json("commune"), "1.1.1");

        var rows = rows(Given.homeAffairs()
                .get(SETS + changed(set) + "/changes/workbook?from=" + set)
                .then()
                .statusCode(200)
                .contentType(Xlsx.MEDIA_TYPE)
                .header("Content-Disposition", startsWith("attachment; filename=\"So sanh bo chi so"))
                .extract()
                .asByteArray());

        var name = old.get("name").asText();
        assertThat(rows)
                .contains(List.of(
                        "Loại thay đổi", "Mã trước", "Mã sau", "Tên trước", "Tên sau", "Giá trị trước", "Giá trị sau"))
                .contains(List.of("Đổi tên", "1.1.1", "1.1.1", name, "Tên khác", name, "Tên khác"))
                .contains(List.of("Điểm tối đa", "1.1.1", "1.1.1", name, "Tên khác", "0.5", "0.25"))
                .contains(List.of("Ai chấm", "1.1.1", "1.1.1", name, "Tên khác", "Đơn vị tự chấm", "Sở Nội vụ chấm"))
                .anySatisfy(row -> {
                    assertThat(row.getFirst()).isEqualTo("Quy tắc");
                    assertThat(row.get(5)).contains("\n").doesNotContain("{");
                    assertThat(row.get(6)).isEqualTo("Nhập điểm kèm lý do");
                });
    }

    @Test
    void whoever_may_compare_gets_it_and_nobody_else() {
        var set = Given.issuedSet();
        var draft = Given.draft();

        Given.officerOf(Units.WARD_1)
                .get(SETS + draft + "/changes/workbook?from=" + set)
                .then()
                .statusCode(404);
        Given.officerOf(Units.WARD_1)
                .get(SETS + set + "/changes/workbook?from=" + set)
                .then()
                .statusCode(200);
        Given.homeAffairs()
                .get(SETS + set + "/changes/workbook?from=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Given.homeAffairs()
                .get(SETS + set + "/changes/workbook")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/validation"));
    }

    @Test
    void a_rule_that_no_cell_can_hold_is_cut_with_a_word_about_it() throws IOException {
        var levels = IntStream.range(0, 100)
                .mapToObj(i -> new Levels.Level(i + "đ".repeat(400), BigDecimal.ONE))
                .toList();
        var change = new IndexSetChange(
                IndexSetChange.Kind.RULE, "1.1", "1.1", "a", "a", RuleJson.json(new Levels(levels)), null);
        var out = new ByteArrayOutputStream();
        var set = Given.homeAffairs().get(SETS + Given.draft() + "/changes?from=" + Given.draft());

        var view = JsonCustomizer.mapper().readTree(set.asString());
        var side = JsonCustomizer.mapper().treeToValue(view.get("from"), IndexSetView.class);
        IndexSetChangesWorkbook.write(new IndexSetChangesView(side, side, List.of(change)), out);

        assertThat(rows(out.toByteArray()).getLast().get(5))
                .hasSize(Xlsx.LONGEST_TEXT)
                .endsWith("xem trong ứng dụng.");
    }
}
