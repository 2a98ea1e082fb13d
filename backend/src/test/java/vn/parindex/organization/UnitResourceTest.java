package vn.parindex.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitResourceTest {
    @Test
    void an_imported_unit_is_found_without_diacritics() {
        Given.homeAffairs()
                .body("""
                {"units":[{"code":"X26509","name":"UBND phường Thắng Nhì","group":"COMMUNE"}]}""")
                .when()
                .post("/api/v1/units/imports")
                .then()
                .statusCode(201);
        Given.homeAffairs()
                .queryParam("q", "thang NHI")
                .when()
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("X26509"))
                .body("total", equalTo(1));
        given().when().get("/api/v1/units").then().statusCode(401);
        Given.homeAffairs()
                .body("""
                {"units":[{"code":"X26509","name":"UBND phường Thắng Nhì","group":"COMMUNE", "x":1}]}""")
                .when()
                .post("/api/v1/units/imports")
                .then()
                .statusCode(400);
    }
}
