package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;

/** The tour that is told to developers is what the product does, from an empty database to a corrected publication. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApiTourTest {
    private static final Path TOUR = Path.of("..", "docs", "api-tour.md");
    private static final Path USERS = Path.of("..", "keycloak-realm", "demo-users.json");
    private static final String RIGHT = """
            ```http
            # as home-affairs
            POST /api/v1/units/imports

            {"units": [{"code": "XA", "name": "Phường A", "group": "COMMUNE"}, {"code": "XB", "name": "Phường B", "group": "COMMUNE"}]}

            # → 201
            {"created": ["XA", "XB"], "unchanged": 0}

            # as home-affairs
            GET /api/v1/units?group=COMMUNE

            # → 200
            {"items": [{"code": "{second}", "name": "Phường B", "parent": null}], "total": 2}

            # as nobody
            GET /api/v1/units/{second}

            # → 401
            Content-Type: application/problem+json

            # as home-affairs
            GET /api/v1/units/{second}

            # → 200
            {"code": "{second}", "successors": []}
            ```
            """;

    @BeforeEach
    void clean() {
        CleanDatabase.clean();
    }

    private static ApiTour tour() throws IOException {
        var users = new ObjectMapper().readTree(USERS.toFile()).path("users");
        return new ApiTour(Contract.committed(), name -> as(name, users));
    }

    /** With a token such as Keycloak gives the user of the demonstration. */
    private static RequestSpecification as(String name, JsonNode users) {
        var user = StreamSupport.stream(users.spliterator(), false)
                .filter(known -> known.path("username").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no user " + name + " in the demonstration"));
        var unit = user.at("/attributes/unit_code/0");
        var roles = new ObjectMapper().convertValue(user.path("realmRoles"), String[].class);
        return RestAssured.given().auth().oauth2(Tokens.of(name, unit.isMissingNode() ? null : unit.asText(), roles));
    }

    @Test
    void the_whole_story_is_as_it_is_told() throws IOException {
        var called = tour().run(Files.readString(TOUR));

        assertThat(called)
                .contains(
                        "issueIndexSet",
                        "setTeam",
                        "uploadEvidence",
                        "submitAssessment",
                        "answerSupplement",
                        "forwardAssessment",
                        "takeOverAssessment",
                        "explainAssessment",
                        "finalizeAssessment",
                        "importSurveyPoints",
                        "approveRankingRun",
                        "publishRankingRun",
                        "openCorrection",
                        "getPublicResults");
    }

    @Test
    void a_right_tour_is_found_right() throws IOException {
        assertThat(tour().run(RIGHT)).containsExactly("getUnit", "importUnits", "listUnits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~# → 401~                              | # → 404                           | 401
            "unchanged": 0                         | "unchanged": 1                    | real
            ["XA", "XB"]                           | ["XB", "XA"]                      | real
            "created": ["XA", "XB"]                | "created": []                     | real
            "name": "Phường B", "parent"           | "name": "Phường C", "parent"      | real
            "parent": null                         | "district": null                  | real
            "code": "{second}", "successors"       | "name": "{second}", "successors"  | real
            Content-Type: application/problem+json | Content-Type: text/html           | header Content-Type
            units/{second}                         | units/{third}                     | {third}
            GET /api/v1/units?group                | GET /api/v1/offices?group         | not in the contract
            ~# as nobody~                          | # as somebody                     | no user somebody
            ~# as nobody~                          | as nobody                         | no JSON
            POST /api                              | post /api                         | left of a block
            """)
    void what_is_told_wrongly_is_found(String right, String wrong, String why) throws IOException {
        var planted = RIGHT.replace(right, wrong);
        var tour = tour();

        assertThat(planted).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> tour.run(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }
}
