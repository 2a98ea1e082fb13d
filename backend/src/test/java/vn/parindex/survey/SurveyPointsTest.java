package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;

/** Survey points from a file: all rows or none, every fault named. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SurveyPointsTest {
    private Given.World world;

    @BeforeEach
    void campaign() {
        world = Given.openCampaign();
    }

    private static long stored() {
        return CleanDatabase.count("select count(*) from survey_points");
    }

    @Test
    void points_are_found_by_leaf_and_by_the_unit_s_name() {
        Results.survey(world.campaign(), "X26506,8.1.1,3.5,120", "X26506,8.1.2,2,120", "X26508,8.1.1,1,3")
                .statusCode(200);

        Given.homeAffairs()
                .queryParam("leaf", "8.1.1")
                .queryParam("q", "thang tam")
                .get("/api/v1/campaigns/" + world.campaign() + "/survey-points")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].unit.code", equalTo("X26508"));
    }

    @Test
    void points_are_taken_whatever_the_sheets_statuses_and_replace_earlier_ones() {
        Results.survey(world.campaign(), "X26506,8.1.1,3.5,120", "X26506,8.1.2,2,120", "X26508,8.1.1,0,3")
                .statusCode(200)
                .body("accepted", equalTo(3))
                .body("units", equalTo(2))
                .body("leaves", equalTo(2));

        Results.survey(world.campaign(), "X26506,8.1.1,3.75,121").statusCode(200);

        assertThat(stored()).isEqualTo(3);
        Given.homeAffairs()
                .queryParam("unit", "X26506")
                .get("/api/v1/campaigns/" + world.campaign() + "/survey-points")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.leaf", contains("8.1.1", "8.1.2"))
                .body("items[0].points", equalTo(3.75f))
                .body("items[0].n", equalTo(121))
                .body("items[0].unit.name", equalTo("UBND phường 1"));
    }

    @Test
    void three_bad_rows_are_all_listed_and_nothing_is_taken() {
        Results.survey(
                        world.campaign(),
                        "X26506,8.1.1,4.5,120",
                        "X26508,8.1.1,3,120",
                        "X99999,8.1.1,3,120",
                        "X26508,1.1,3,-1")
                .statusCode(422)
                .body("type", equalTo("/problems/import-refused"))
                .body("errors.row", containsInAnyOrder(2, 4, 5, 5))
                .body("errors.column", containsInAnyOrder("points", "unit", "leaf", "n"))
                .body("errors[0].message", equalTo("Điểm phải từ 0 đến 4."));
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            X26506,8.1.1,abc,1            | points
            X26506,8.1.1,"3,5",1          | points
            X26506,8.1.1,-1,1             | points
            X26506,8.1.1,1.00000000001,1  | points
            X26506,8.1.1,1,1.5            | n
            X26506,8.1.1,1,               | n
            X26506,99.9,1,1               | leaf
            SDL,8.1.1,1,1                 | unit
            ,8.1.1,1,1                    | unit
            """)
    void a_cell_that_cannot_be_taken_is_named(String row, String column) {
        Results.survey(world.campaign(), row)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo(column));
    }

    @Test
    void a_row_that_is_there_twice_is_named_with_the_first() {
        Results.survey(world.campaign(), "X26506,8.1.1,1,1", "X26506,8.1.1,2,1")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].message", equalTo("Đơn vị X26506, tiêu chí 8.1.1 đã có ở dòng 2."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                       | 1
            unit,leaf,points,n                       | 1
            unit;leaf;points;n\\nX26506;8.1.1;1;1    | 1
            leaf,unit,points,n\\n8.1.1,X26506,1,1    | 1
            unit,leaf,points,n\\nX26506,8.1.1,1      | 2
            unit,leaf,points,n\\nX26506,8.1.1,"1,1   | 2
            """)
    void a_file_that_is_not_the_form_is_refused_with_the_row(String file, int row) {
        Results.csv(world.campaign(), file.replace("\\n", "\n")).statusCode(422).body("errors.row", hasItem(row));
        assertThat(stored()).isZero();
    }

    @Test
    void a_byte_order_mark_quotes_and_windows_line_ends_are_read() {
        Results.csv(world.campaign(), "\uFEFFunit,leaf,points,n\r\n\"X26506\", 8.1.1 ,\"3.5\",120\r\n\r\n")
                .statusCode(200)
                .body("accepted", equalTo(1));
    }

    @Test
    void another_encoding_is_named_with_its_row() {
        Given.homeAffairs()
                .contentType("text/csv")
                .body("unit,leaf,points,n\nX26506,8.1.1,1,1\nphường,8.1.1,1,1\n".getBytes(StandardCharsets.UTF_16BE))
                .post("/api/v1/campaigns/" + world.campaign() + "/survey-points")
                .then()
                .statusCode(422);
        Given.homeAffairs()
                .contentType("text/csv")
                .body("unit,leaf,points,n\nX26506,8.1.1,1,1\nph\u00e9,8.1.1,1,1\n"
                        .getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/v1/campaigns/" + world.campaign() + "/survey-points")
                .then()
                .statusCode(422)
                .body("errors[0].row", equalTo(3));
    }

    @Test
    void a_file_of_too_many_rows_is_refused() {
        var rows = IntStream.rangeClosed(1, 20_001)
                .mapToObj(i -> "X26506,8.1.1,1," + i)
                .collect(Collectors.joining("\n"));

        Results.csv(world.campaign(), "unit,leaf,points,n\n" + rows)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(20_002));
    }

    @Test
    void points_are_closed_while_results_are_decided_on_and_open_again_when_they_are_sent_back() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.submitted(campaign);

        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(409).body("type", equalTo("/problems/wrong-state"));
        Results.sendBack(run).statusCode(200);

        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);
    }

    @Test
    void a_draft_takes_no_points_and_an_unknown_campaign_is_not_found() {
        var draft = Given.campaign(
                2019, java.time.Instant.now(), java.time.Instant.now().plusSeconds(60));

        Results.survey(draft, "X26506,8.1.1,3.5,120").statusCode(409);
        Results.survey(java.util.UUID.randomUUID().toString(), "X26506,8.1.1,3.5,120")
                .statusCode(404);
    }
}
