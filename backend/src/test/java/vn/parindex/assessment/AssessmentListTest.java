package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** The list of sheets: whose they see, how they are found, ordered and cut into pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentListTest {
    private static final String SHEETS = "/api/v1/assessments";
    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("unit", Units.WARD_1, 1),
                Arguments.of("unit-head", Units.THANG_TAM, 1),
                Arguments.of("unit", Units.TOURISM, 0),
                Arguments.of("district", Units.VUNG_TAU, 2),
                Arguments.of("district-head", Units.VUNG_TAU, 2),
                Arguments.of("district", Units.BA_RIA, 0),
                Arguments.of("province-team", Units.HOME_AFFAIRS, 2),
                Arguments.of("province-team", Units.WARD_1, 1),
                Arguments.of("province-team", null, 2),
                Arguments.of("home-affairs", Units.HOME_AFFAIRS, 2),
                Arguments.of("leadership", null, 2));
    }

    /** The condition of the list and the policy of the single sheet are written twice; here they must agree. */
    @ParameterizedTest
    @MethodSource("readers")
    void the_list_holds_just_the_sheets_that_can_be_opened(String role, String unit, int sees) {
        var reader = Tokens.of("reader", unit, role);
        var listed = ids(Given.as(reader));

        var opened = Stream.of(world.ward1(), world.thangTam())
                .filter(id -> Given.as(reader).get(SHEETS + "/" + id).statusCode() == 200)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).hasSize(sees).isEqualTo(opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thang tam", "THẮNG TAM", "x26508", "Th\u0103\u0301ng"})
    void a_unit_is_found_by_name_with_and_without_diacritics_and_by_code(String text) {
        Given.homeAffairs().queryParam("q", text).get(SHEETS).then().body("items.id", contains(world.thangTam()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'"})
    void signs_of_the_query_language_are_only_text(String text) {
        Given.homeAffairs()
                .queryParam("q", text)
                .get(SHEETS)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void pages_do_not_overlap_and_know_the_total() {
        var first = page(0, "name");
        var second = page(1, "name");

        assertThat(first).containsExactly("UBND phường 1");
        assertThat(second).containsExactly("UBND phường Thắng Tam");
        assertThat(page(0, "-name")).isEqualTo(second);
        assertThat(page(2, "name")).isEmpty();
    }

    @Test
    void an_unknown_order_or_size_is_named() {
        Given.homeAffairs()
                .queryParam("sort", "secret")
                .get(SHEETS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("sort"));
        Given.homeAffairs()
                .queryParam("size", 201)
                .get(SHEETS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("size"));
    }

    @ParameterizedTest
    @CsvSource({"size, abc", "group, NONE", "campaign, not-an-id", "status, draft"})
    void a_parameter_that_cannot_be_read_is_named_in_the_callers_language(String name, String value) {
        Given.homeAffairs()
                .queryParam(name, value)
                .get(SHEETS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/validation"))
                .body("errors[0].field", equalTo(name))
                .body("errors[0].message", equalTo("Không đọc được giá trị " + value + "."));
    }

    private static List<String> page(int number, String sort) {
        return Given.homeAffairs()
                .queryParam("size", 1)
                .queryParam("page", number)
                .queryParam("sort", sort)
                .get(SHEETS)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .extract()
                .jsonPath()
                .getList("items.unit.name");
    }

    private static Set<String> ids(RequestSpecification as) {
        return new TreeSet<>(
                as.get(SHEETS).then().statusCode(200).extract().jsonPath().<String>getList("items.id"));
    }
}
