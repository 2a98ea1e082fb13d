package vn.parindex.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** The numbers of the running server are for those who run it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MetricsTest {

    @ParameterizedTest
    @ValueSource(strings = {"integration", "home-affairs"})
    void operators_read_them(String role) {
        Given.as(Tokens.of("operator", null, role))
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void nobody_else_does() {
        given().get("/q/metrics").then().statusCode(401);
        Given.officerOf(Units.WARD_1).get("/q/metrics").then().statusCode(403);
        Given.officerOf(Units.WARD_1).get("/q/metrics/").then().statusCode(403);
    }
}
