package vn.parindex.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitResourceTest {
    @Test
    void an_imported_unit_is_found_without_diacritics() {
        given().auth()
                .oauth2(Tokens.of("home-affairs", "SNV", "home-affairs"))
                .contentType(ContentType.JSON)
                .body("""
                {"units":[{"code":"X26509","name":"UBND phường Thắng Nhì","group":"COMMUNE"}]}""")
                .when()
                .post("/api/v1/units/imports")
                .then()
                .log()
                .all()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.of("home-affairs", "SNV", "home-affairs"))
                .queryParam("q", "thang NHI")
                .when()
                .get("/api/v1/units")
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("items.code", hasItem("X26509"))
                .body("total", equalTo(1));
        given().when().get("/api/v1/units").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("home-affairs", "SNV", "home-affairs"))
                .contentType(ContentType.JSON)
                .body("""
                {"units":[{"code":"X26509","name":"UBND phường Thắng Nhì","group":"COMMUNE", "x":1}]}""")
                .when()
                .post("/api/v1/units/imports")
                .then()
                .log()
                .all()
                .statusCode(400);
    }
}
