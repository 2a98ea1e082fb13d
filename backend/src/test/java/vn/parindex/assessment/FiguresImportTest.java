package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.RawWorkbook;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** Figures of others come from a file: beside the leaf with source and day, entered only where the unit has entered nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FiguresImportTest {
    private static final String HEAD = "unit,leaf,a,b,value,source,date\n";
    private static final String TYPED = "{\"input\": {\"a\": 100, \"b\": 90}, \"explanation\": \"Theo sổ theo dõi\"}";

    @Inject
    AgroalDataSource database;

    private static ValidatableResponse send(
            RequestSpecification as, String campaign, String name, byte[] file, boolean dryRun) {
        return as.contentType(ContentType.MULTIPART)
                .multiPart("file", name, file)
                .post("/api/v1/campaigns/" + campaign + "/figures/imports?dryRun=" + dryRun)
                .then();
    }

    private static ValidatableResponse text(String campaign, String rows, boolean dryRun) {
        return send(Given.homeAffairs(), campaign, "so-lieu.csv", SampleFiles.text(HEAD + rows), dryRun)
                .statusCode(200);
    }

    private static Given.SmallWorld small() {
        Given.units();
        return Given.smallCampaign(2018, true);
    }

    private static long stored() {
        return CleanDatabase.count("select count(*) from leaf_figures");
    }

    private static long events(String action) {
        return CleanDatabase.count("select count(*) from audit_events where action = '" + action + "'");
    }

    private static ValidatableResponse sheet(SheetWay sheet) {
        return sheet.head().get(sheet.path("")).then().statusCode(200);
    }

    @Test
    void figures_stand_at_the_leaf_and_are_entered_only_where_nothing_was() {
        var world = small();
        var ward = world.sheet(Units.WARD_1);
        var thangTam = world.sheet(Units.THANG_TAM);
        ward.save("1.1", TYPED);
        var rows = """
                X26506,1.1,4318,4231,,Hệ thống một cửa điện tử,2018-10-31
                ubnd PHUONG Thang Tam,1.1,"1.234,5",1234.5,,Hệ thống một cửa điện tử,31/10/2018
                """;

        text(world.campaign(), rows, true)
                .body("faults", hasSize(0))
                .body("stored", equalTo(false))
                .body("rows", equalTo(2))
                .body("units", equalTo(2))
                .body("filled", equalTo(1))
                .body("kept", equalTo(1));
        assertThat(stored()).isZero();
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions")).isEqualTo(1);
        sheet(thangTam).body("leaves[0].figures", nullValue()).body("leaves[0].self", nullValue());

        text(world.campaign(), rows, false)
                .body("stored", equalTo(true))
                .body("filled", equalTo(1))
                .body("kept", equalTo(1));
        sheet(ward)
                .body("leaves[0].self.input.a", equalTo(100))
                .body("leaves[0].self.by.username", equalTo("head-X26506"))
                .body("leaves[0].version", equalTo(1))
                .body("leaves[0].figures.input.a", equalTo(4318))
                .body("leaves[0].figures.source", equalTo("Hệ thống một cửa điện tử"))
                .body("leaves[0].figures.asOf", equalTo("2018-10-31"))
                .body("leaves[0].figures.byName", equalTo("Người dùng home-affairs"))
                .body("leaves[1].figures", nullValue());
        sheet(thangTam)
                .body("leaves[0].self.input.a", equalTo(1234.5f))
                .body("leaves[0].self.score", equalTo(4))
                .body("leaves[0].self.byRule", equalTo(true))
                .body("leaves[0].self.by.username", equalTo("home-affairs"))
                .body("leaves[0].version", equalTo(1))
                .body("leaves[0].figures.asOf", equalTo("2018-10-31"))
                .body("progress.scored", equalTo(1));
        thangTam.head().get(thangTam.path("scores/1.1/revisions")).then().body("items", hasSize(1));
        assertThat(events("figures.import")).isEqualTo(2);
        assertThat(events("score.enter")).isEqualTo(2);
        SheetWay.district().get(ward.path("")).then().body("leaves[0].figures.input.b", equalTo(4231));
    }

    @Test
    void later_figures_replace_earlier_ones_and_what_these_filled_in_but_nothing_that_the_unit_entered_since() {
        var world = small();
        var ward = world.sheet(Units.WARD_1);
        text(world.campaign(), "X26506,1.1,100,80,,Lần 1,2018-10-01\n", false).body("filled", equalTo(1));
        text(world.campaign(), "X26506,1.1,100,85,,Lần 2,2018-11-01\n", false).body("filled", equalTo(1));
        sheet(ward).body("leaves[0].self.input.b", equalTo(85)).body("leaves[0].figures.source", equalTo("Lần 2"));

        ward.save("1.1", TYPED);
        text(world.campaign(), "X26506,1.1,100,70,,Lần 3,2018-12-01\n", false)
                .body("filled", equalTo(0))
                .body("kept", equalTo(1));
        sheet(ward).body("leaves[0].self.input.b", equalTo(90)).body("leaves[0].figures.source", equalTo("Lần 3"));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void every_fault_is_told_by_its_row_and_column_and_nothing_is_stored() {
        var world = small();
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        Given.homeAffairs()
                .body("{\"codes\": [\"1.1\"], \"reason\": \"Không có\"}")
                .put("/api/v1/campaigns/" + world.campaign() + "/units/SDL/not-applicable")
                .then()
                .statusCode(200);

        text(world.campaign(), """
                        X26506,1.1,100,90,,Hệ thống,2018-10-31
                        X99999,1.1,100,90,,Hệ thống,2018-10-31
                        H747,1.1,100,90,,Hệ thống,2018-10-31
                        X26508,1.1,100,90,,Hệ thống,2018-10-31
                        SDL,1.1,100,90,,Hệ thống,2018-10-31
                        SNV,7.7,100,90,,Hệ thống,2018-10-31
                        SNV,1.3,100,90,,Hệ thống,2018-10-31
                        SNV,1.2,100,90,,Hệ thống,2018-10-31
                        SNV,1.1,90,100,,Hệ thống,2018-10-31
                        UBND phường 1,1.1,100,90,,Hệ thống,2018-10-31
                        """, false)
                .body("stored", equalTo(false))
                .body("rows", equalTo(10))
                .body("units", equalTo(1))
                .body(
                        "faults.collect { it.column + it.row }",
                        contains("A3", "A4", "A5", "B6", "B7", "B8", "B9", "D10", "B11"))
                .body("faults[2].message", containsString("chỉ nhận khi đơn vị đang tự chấm"))
                .body("faults[8].message", equalTo("Đơn vị UBND phường 1, mã 1.1 đã có ở dòng 2."));
        assertThat(stored()).isZero();
        sheet(world.sheet(Units.WARD_1)).body("leaves[0].self", nullValue());
        assertThat(events("figures.import")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            X26506,1.1,,90,,H,2018-10-31         | C2 | Thiếu
            X26506,1.1,1.234,90,,H,2018-10-31    | C2 | hai cách hiểu
            X26506,1.1,x,90,,H,2018-10-31        | C2 | không phải là số
            X26506,1.1,100,-1,,H,2018-10-31      | D2 |
            X26506,1.1,0,5,,H,2018-10-31         | D2 |
            X26506,1.1,100,90,5,H,2018-10-31     | E2 | không nhận
            X26506,1.1,100,90,,,2018-10-31       | F2 | Thiếu
            X26506,1.1,100,90,,H,                | G2 | Thiếu
            X26506,1.1,100,90,,H,31/02/2018      | G2 | 31/10/2018
            X26506,1.1,100,90,,H,10-31-2018      | G2 | 31/10/2018
            X26506,1.1,100,90,,H,01/01/2999      | G2 | sau hôm nay
            ,1.1,100,90,,H,2018-10-31            | A2 | Thiếu
            X26506,,100,90,,H,2018-10-31         | B2 | Thiếu
            """)
    void what_a_row_lacks_or_has_wrong_is_told_at_its_cell(String row, String cell, String words) {
        var world = small();

        text(world.campaign(), row + "\n", false)
                .body("faults.collect { it.column + it.row }", contains(cell))
                .body("faults[0].message", containsString(words == null ? "" : words));
        assertThat(stored()).isZero();
    }

    @Test
    void a_value_is_taken_where_the_rule_asks_for_one_and_b_above_a_where_the_rule_allows_it() {
        var world = Given.openCampaign();
        text(world.campaign(), """
                        X26506,3.2.9,,,12.5,H,2018-10-31
                        X26506,6.1,100,120,,H,2018-10-31
                        """, false).body("faults", hasSize(0)).body("filled", equalTo(2));

        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .body("leaves.find { it.code == '3.2.9' }.self.input.value", equalTo(12.5f))
                .body("leaves.find { it.code == '3.2.9' }.self.score", nullValue())
                .body("leaves.find { it.code == '6.1' }.self.score", equalTo(1.5f));
        text(world.campaign(), "X26506,3.2.9,1,1,,H,2018-10-31\n", true)
                .body("faults.collect { it.column }", contains("C", "D", "E"));
    }

    @Test
    void the_integration_client_may_and_units_may_not() {
        var world = small();
        var file = SampleFiles.text(HEAD + "X26506,1.1,100,90,,H,2018-10-31\n");
        var client = Given.as(Tokens.of("service-account-integration", null, "integration"));

        send(client, world.campaign(), "a.csv", file, false).statusCode(200).body("stored", equalTo(true));
        sheet(world.sheet(Units.WARD_1)).body("leaves[0].self.by.username", equalTo("service-account-integration"));
        send(Given.officerOf(Units.WARD_1), world.campaign(), "a.csv", file, true)
                .statusCode(403);
        send(Given.homeAffairs(), UUID.randomUUID().toString(), "a.csv", file, true)
                .statusCode(404);
    }

    @Test
    void after_the_closing_instant_nothing_is_taken() {
        var world = Given.openCampaign(
                Instant.now().minus(Duration.ofDays(9)), Instant.now().minus(Duration.ofDays(1)));

        text(world.campaign(), "X26506,3.2.2,100,90,,H,2018-10-31\n", false)
                .body("faults.collect { it.column + it.row }", contains("A2"));
    }

    /** What is answered while another transaction that ran these statements is still open. */
    private static <T> T beside(Callable<T> work, String... statements) throws Exception {
        try (var other = PostgresResource.connection();
                var statement = other.createStatement();
                var pool = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            for (var one : statements) {
                statement.execute(one);
            }
            try {
                return pool.submit(work).get(20, TimeUnit.SECONDS);
            } finally {
                other.rollback();
            }
        }
    }

    @Test
    void a_dry_run_waits_for_nobody() throws Exception {
        var world = small();

        beside(
                        () -> text(world.campaign(), "X26506,1.1,100,90,,H,2018-10-31\n", true),
                        "select 1 from campaigns for update",
                        "select 1 from assessments for update",
                        "select 1 from leaf_scores for update")
                .body("faults", hasSize(0))
                .body("filled", equalTo(1));
    }

    @Test
    void under_a_key_a_file_is_read_before_anything_else_is_held_or_waited_for() throws Exception {
        var world = small();
        var as = Given.homeAffairs().header("Idempotency-Key", "figures-key-1");
        var broken = new byte[] {'P', 'K', 3, 4, 0};

        beside(() -> send(as, world.campaign(), "a.xlsx", broken, false), """
                        insert into idempotency_keys (username, operation, key, request_hash)
                        values ('home-affairs', 'FigureResource.accept', 'figures-key-1', '')""")
                .statusCode(422)
                .body("type", equalTo("/problems/file-refused"));
    }

    @Test
    void the_database_refuses_figures_of_a_sheet_that_is_no_draft() throws SQLException {
        var world = small();
        text(world.campaign(), "X26506,1.1,100,90,,H,2018-10-31\n", false);
        world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update leaf_figures set source = 'khác'"))
                    .hasMessageContaining("it takes no figures");
        }
    }

    @Test
    void a_workbook_may_have_numbers_and_days_as_such_and_in_any_order_of_columns() {
        var world = small();
        var table = """
                Ngày số liệu | Nguồn | Đạt (b) | Tổng số (a) | Tiêu chí | Đơn vị
                #43404 | H | #90 | #100 | #1.1 | X26506
                """;

        send(
                        Given.homeAffairs(),
                        world.campaign(),
                        "a.xlsx",
                        new RawWorkbook().table("Bảng", table).bytes(),
                        false)
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("stored", equalTo(true));
        sheet(world.sheet(Units.WARD_1)).body("leaves[0].figures.asOf", equalTo("2018-10-31"));
    }

    @Test
    void the_template_filled_in_by_another_program_is_taken() throws IOException {
        var world = small();
        var template = Given.homeAffairs()
                .get("/api/v1/campaigns/" + world.campaign() + "/figures/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var filled = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var values = new String[] {"X26506", "1.1", "100", "90", "", "Hệ thống", "31/10/2018"};
            for (int i = 0; i < values.length; i++) {
                book.getSheetAt(0).getRow(1).getCell(i).setCellValue(values[i]);
            }
            assertThat(book.getSheetAt(2).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Số hồ sơ đã giải quyết");
            book.write(filled);
        }

        send(Given.homeAffairs(), world.campaign(), "a.xlsx", template, true).body("faults", hasSize(1));
        send(Given.homeAffairs(), world.campaign(), "a.xlsx", filled.toByteArray(), false)
                .body("faults", hasSize(0))
                .body("filled", equalTo(1));
        send(Given.homeAffairs(), world.campaign(), "a.csv", SampleFiles.text("a,b\n1,2\n"), true)
                .body("faults", hasSize(1));
    }
}
