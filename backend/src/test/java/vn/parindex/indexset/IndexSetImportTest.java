package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.documents.Xlsx;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.RawWorkbook;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;

/** Workbooks over HTTP: given out, looked at, and taken whole or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexSetImportTest {
    private static final String SETS = "/api/v1/index-sets/";

    @BeforeEach
    void nothing() {
        Given.nothing();
    }

    private static ValidatableResponse send(byte[] workbook, String query) {
        return Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "Bộ chỉ số.xlsx", workbook)
                .post(SETS + "imports" + query)
                .then();
    }

    private static ValidatableResponse replace(String set, byte[] workbook) {
        return Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", workbook)
                .multiPart("set", set)
                .post(SETS + "imports?dryRun=false")
                .then();
    }

    private static byte[] workbook(String set) {
        return Given.homeAffairs()
                .get(SETS + set + "/workbook")
                .then()
                .statusCode(200)
                .contentType(Xlsx.MEDIA_TYPE)
                .extract()
                .asByteArray();
    }

    private static long sets() {
        return CleanDatabase.count("select count(*) from index_sets");
    }

    /** The commune set with another maximum of a leaf: two levels above it do not add up. */
    private static byte[] faulty() throws JsonProcessingException {
        return Workbooks.write(SampleSets.form(
                SampleSets.communeWith(set -> SampleSets.node(set, "1.1.1").put("maxScore", 0.75))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "department", "district"})
    void a_set_given_out_and_taken_in_again_is_the_same(String name) {
        var first = Given.draft(Given.indexSetForm(name));

        var second = send(workbook(first), "?dryRun=false")
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("set.status", equalTo("DRAFT"))
                .body("areas", equalTo(9))
                .extract()
                .jsonPath()
                .getString("set.id");

        assertThat(tree(second)).isEqualTo(tree(first));
    }

    /** The set without what differs from one to the next: its id and when it was written. */
    private static String tree(String set) {
        return Given.homeAffairs()
                .get(SETS + set)
                .asString()
                .replace(set, "id")
                .replaceFirst("\"changedAt\":\"[^\"]+\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true", "?dryRun=perhaps"})
    void a_dry_run_stores_nothing(String query) {
        var workbook = workbook(Given.draft());
        var events = CleanDatabase.count("select count(*) from audit_events");

        send(workbook, query)
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("set", nullValue())
                .body("leaves", equalTo(75));

        assertThat(sets()).isEqualTo(1);
        assertThat(CleanDatabase.count("select count(*) from audit_events")).isEqualTo(events);
    }

    @Test
    void a_workbook_with_faults_is_answered_with_all_of_them_and_stored_in_no_case() throws JsonProcessingException {
        send(faulty(), "?dryRun=false")
                .statusCode(200)
                .body("set", nullValue())
                .body("faults", hasSize(greaterThanOrEqualTo(1)))
                .body("faults[0].sheet", equalTo("Bộ chỉ số"))
                .body("faults[0].row", equalTo(12))
                .body("faults[0].column", equalTo("C"))
                .body("faults[0].message", containsString("cộng lại được 3,25 điểm, ghi 3,00: thừa 0,25"));
        assertThat(sets()).isZero();
    }

    @Test
    void faults_are_told_in_the_readers_language() throws JsonProcessingException {
        Given.homeAffairs()
                .header("Accept-Language", "en")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", faulty())
                .post(SETS + "imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("faults[0].message", startsWith("The parts add up to 3.25 points"));
    }

    @Test
    void a_draft_is_replaced_and_keeps_its_address() {
        var draft = Given.draft();
        var other = Workbooks.write(WorkbookExample.form());

        replace(draft, other)
                .statusCode(200)
                .body("set.id", equalTo(draft))
                .body("set.title", equalTo("Bộ chỉ số ví dụ, mỗi cách chấm một tiêu chí"))
                .body("set.leaves", equalTo(12));

        Given.homeAffairs().get(SETS + draft).then().body("areas", hasSize(3)).body("total", equalTo(20));
        assertThat(CleanDatabase.count("select count(*) from index_nodes")).isEqualTo(16);
        assertThat(CleanDatabase.count("select count(*) from audit_events where action = 'index-set.rewrite'"))
                .isEqualTo(1);
    }

    @Test
    void a_draft_that_somebody_has_changed_is_not_replaced_unseen() {
        var draft = Given.draft();
        replace(draft, Workbooks.write(WorkbookExample.form())).statusCode(200).header("ETag", "\"1\"");

        for (var version : new int[] {0, 2}) {
            replace(draft, version)
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale-version"))
                    .body("detail", containsString("đã được thay đổi"));
        }
        replace(draft, 1).statusCode(200).header("ETag", "\"2\"");
    }

    private static ValidatableResponse replace(String set, int version) {
        return Given.homeAffairs()
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", Workbooks.write(WorkbookExample.form()))
                .multiPart("set", set)
                .post(SETS + "imports?dryRun=false")
                .then();
    }

    @Test
    void a_set_of_another_group_does_not_replace_a_draft() {
        var department = Given.draft(Given.indexSetForm("department"));

        replace(department, Workbooks.write(WorkbookExample.form()))
                .statusCode(200)
                .body("set", nullValue())
                .body("faults", hasSize(1))
                .body("faults[0].row", equalTo(2))
                .body("faults[0].column", equalTo("B"));
        Given.homeAffairs().get(SETS + department).then().body("areas", hasSize(9));
    }

    @Test
    void an_issued_set_is_not_replaced() {
        var workbook = Workbooks.write(WorkbookExample.form());

        replace(Given.issuedSet(), workbook).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        replace(UUID.randomUUID().toString(), workbook).statusCode(404);
        replace("bản nháp", workbook).statusCode(400).body("errors[0].field", equalTo("set"));
    }

    @Test
    void a_rule_that_no_cell_can_hold_is_named_and_no_broken_file_is_given_out() {
        var draft = Given.draft(SampleSets.communeWith(set -> {
                    var items = SampleSets.node(set, "1.1.1")
                            .putObject("rule")
                            .put("type", "CHECKLIST")
                            .putArray("items");
                    for (int i = 0; i < 100; i++) {
                        items.addObject().put("text", i + "đ".repeat(350)).put("points", 0);
                    }
                })
                .toString());

        Given.homeAffairs()
                .get(SETS + draft + "/workbook")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.leaf", contains("1.1.1"))
                .body("errors[0].message", containsString("dài hơn 32.767 ký tự"));
        Given.homeAffairs().get(SETS + draft).then().statusCode(200);
    }

    @Test
    void a_draft_is_given_out_to_home_affairs_alone() {
        var draft = Given.draft();

        Given.officerOf(Units.WARD_1).get(SETS + draft + "/workbook").then().statusCode(404);
        Given.officerOf(Units.WARD_1)
                .get(SETS + Given.issuedSet() + "/workbook")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        allOf(startsWith("attachment; filename=\"Bo chi so UBND cap xa 2018.xlsx\""), notNullValue()));
        Given.homeAffairs().get(SETS + UUID.randomUUID() + "/workbook").then().statusCode(404);
        Given.homeAffairs().get(SETS + "template").then().statusCode(200).contentType(Xlsx.MEDIA_TYPE);
    }

    static Stream<Arguments> noWorkbooks() {
        var whole = Workbooks.write(WorkbookExample.form());
        var laugh = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>";
        return Stream.of(
                Arguments.of("nothing", new byte[0], 422),
                Arguments.of("an old spreadsheet", SampleFiles.ole(0x20820), 422),
                Arguments.of("a program", SampleFiles.EXE, 422),
                Arguments.of("a web page", SampleFiles.text("<html>1</html>"), 422),
                Arguments.of("a text document", SampleFiles.DOCX, 422),
                Arguments.of("half a workbook", Arrays.copyOf(whole, whole.length / 2), 422),
                Arguments.of("a laugh", new RawWorkbook().worksheet("S", laugh).bytes(), 422),
                Arguments.of(
                        "a bomb",
                        new RawWorkbook().worksheet("S", " ".repeat(70 << 20)).bytes(),
                        422),
                Arguments.of("too many bytes", new byte[(3 << 20) + 1], 413),
                Arguments.of("far too many bytes", new byte[6 << 20], 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noWorkbooks")
    void what_is_no_workbook_is_a_problem_in_words(String what, byte[] bytes, int status) {
        send(bytes, "?dryRun=true")
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void a_form_without_a_file_or_with_two_is_refused() {
        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("set", "")
                .post(SETS + "imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
        Given.homeAffairs()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", new byte[] {1})
                .multiPart("file", "b.xlsx", new byte[] {1})
                .post(SETS + "imports")
                .then()
                .statusCode(400);
        Given.homeAffairs().body("{}").post(SETS + "imports").then().statusCode(415);
    }
}
