package vn.parindex.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.RawWorkbook;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;

/** What does not apply comes from a file: every fault at its cell, all rows or none. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicabilityImportTest {
    private static final String HEAD = "Đơn vị | Mã tiêu chí | Lý do\n";
    private Given.SmallWorld world;

    @BeforeEach
    void campaign() {
        Given.units();
        world = Given.smallCampaign(2018, true);
    }

    private String address(String rest) {
        return "/api/v1/campaigns/" + world.campaign() + "/not-applicable/" + rest;
    }

    private ValidatableResponse send(String name, byte[] file, boolean dryRun) {
        return Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, file)
                .post(address("imports?dryRun=" + dryRun))
                .then();
    }

    private ValidatableResponse sheet(String rows, boolean dryRun) {
        return send(
                "Không áp dụng.xlsx",
                new RawWorkbook().table("Bảng", HEAD + rows).bytes(),
                dryRun);
    }

    private static long stored() {
        return CleanDatabase.count("select count(*) from not_applicable");
    }

    private ValidatableResponse leavesOf(String unit) {
        return Given.homeAffairs().get(world.sheet(unit).path("")).then().statusCode(200);
    }

    @Test
    void a_dry_run_changes_nothing_and_the_file_adds_to_what_is_there() {
        Given.homeAffairs()
                .body("{\"codes\": [\"1.2\"], \"reason\": \"Trước\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/X26506/not-applicable")
                .then()
                .statusCode(200);
        var rows = "X26506 | 1.2 | Không có\nX26506 | 2 | Không điều tra\nubnd PHUONG Thang Tam | 1.2 | Không có";

        sheet(rows, true)
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("stored", equalTo(false))
                .body("rows", equalTo(3))
                .body("units", equalTo(2))
                .body("added", equalTo(2));
        assertThat(stored()).isEqualTo(1);
        leavesOf(Units.THANG_TAM).body("leaves.findAll { it.notApplicable }.code", hasSize(0));

        sheet(rows, false).statusCode(200).body("stored", equalTo(true));
        assertThat(stored()).isEqualTo(3);
        leavesOf(Units.THANG_TAM).body("leaves.findAll { it.notApplicable }.code", contains("1.2"));
        assertThat(CleanDatabase.count("select count(*) from not_applicable where reason = 'Trước'"))
                .isEqualTo(1);
        sheet(rows, false).statusCode(200).body("added", equalTo(0));
    }

    @Test
    void every_fault_is_told_by_its_row_and_column_and_nothing_is_stored() {
        world.sheet(Units.WARD_1).to("EXPLANATION");

        sheet("""
                        X26506 | 1.2 | đã thông báo
                        X99999 | 1.2 | lạ
                        X26508 | 7.7 | lạ
                        X26508 | 1.2 | một
                        UBND phường Thắng Tam | 1.2 | hai
                        X26508 | 1.1 |
                         | 1.1 | thiếu đơn vị
                        X26508 | | thiếu mã
                        X26508 | 1.3 | =1+1
                        """.stripTrailing(), false)
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("faults.sheet.unique()", contains("Bảng"))
                .body(
                        "faults.collect { it.column + it.row }",
                        contains("A2", "A3", "B4", "B6", "C7", "A8", "B9", "C10"))
                .body("faults[0].message", containsString("UBND phường 1: Phiếu của đơn vị"))
                .body("faults[3].message", equalTo("Đơn vị UBND phường Thắng Tam, mã 1.2 đã có ở dòng 5."));
        assertThat(stored()).isZero();
    }

    @Test
    void the_own_sheet_of_the_organizer_is_the_leaderships() {
        sheet("SNV | 1.2 | tự quyết", false).body("faults.message", contains(containsString("do lãnh đạo quyết định")));
    }

    @Test
    void a_code_that_a_spreadsheet_made_a_number_is_taken_where_it_can_mean_one_thing_only() {
        sheet("X26506 | #1.2 | số", false).statusCode(200).body("stored", equalTo(true));
        sheet("X26506 | #1.3000000000000001 | số", true).statusCode(200).body("faults", hasSize(0));
    }

    @Test
    void a_text_file_is_read_as_well_in_any_order_of_columns_and_composition_of_letters() {
        var text = "\uFEFFreason,unit,code\n\"Không có, vì nhỏ\",UBND phường Thắng Tam,1.2\n\n,,\n";
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        send("a.CSV", SampleFiles.text(decomposed), false).statusCode(200).body("stored", equalTo(true));
        assertThat(CleanDatabase.count("select count(*) from not_applicable where reason = 'Không có, vì nhỏ'"))
                .isEqualTo(1);
        send("a.csv", SampleFiles.text("unit,code,reason\nX1,1.2,a\n"), true)
                .body("faults[0].sheet", equalTo(""))
                .body("faults[0].row", equalTo(2))
                .body("faults[0].column", equalTo("A"));
    }

    @Test
    void merged_hidden_and_overlooked_rows_are_faults() {
        var rows = RawWorkbook.rows(HEAD + "X26506 | 1.2 | a\nX26506 | 2 | b");
        var book = new RawWorkbook()
                .sheet("Bảng", rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .table("Bảng 2", HEAD + "X26506 | 1.1 | a")
                .table("Ẩn", "a")
                .hidden();

        send("a.xlsx", book.bytes(), false)
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("faults.sheet", hasItems("Bảng", "Bảng 2", "Ẩn"))
                .body("faults.message", hasItems("Các ô A2:A3 bị gộp thành một. Bỏ gộp ô."));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a.xlsx", new byte[0]),
                Arguments.of("a.xls", SampleFiles.ole(0x20820)),
                Arguments.of("a.xlsx", SampleFiles.ole(0x20820)),
                Arguments.of("a.pdf", SampleFiles.PDF),
                Arguments.of("a.csv", new byte[] {'u', '\n', (byte) 0xFF}),
                Arguments.of("a.csv", SampleFiles.text("unit,code,reason\n\"X26506\"x,1.2,a\n")),
                Arguments.of(
                        "a.xlsx",
                        new RawWorkbook().worksheet("S", " ".repeat(70 << 20)).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_a_problem_in_words(String name, byte[] file) {
        send(name, file, true).statusCode(422).body("type", equalTo("/problems/file-refused"));
    }

    @Test
    void a_file_without_table_or_rows_is_told_so() {
        send("a.csv", SampleFiles.text("a,b\n1,2\n"), true).body("faults", hasSize(1));
        sheet("", true).body("faults.message", contains(containsString("không có dòng dữ liệu")));
        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.csv", SampleFiles.text("x"))
                .post("/api/v1/campaigns/" + UUID.randomUUID() + "/not-applicable/imports")
                .then()
                .statusCode(404);
    }

    @Test
    void the_template_filled_in_by_another_program_is_taken() throws IOException {
        var template = Given.homeAffairs()
                .get(address("template"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var filled = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var row = book.getSheetAt(0).getRow(1);
            row.getCell(0).setCellValue(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
            row.getCell(1).setCellValue("1.2");
            row.getCell(2).setCellValue("Không có");
            book.write(filled);
        }

        send("a.xlsx", template, true).body("faults", hasSize(1));
        send("a.xlsx", filled.toByteArray(), false).body("faults", hasSize(0)).body("added", equalTo(1));
    }
}
