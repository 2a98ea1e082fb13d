package vn.parindex.organization;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
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
    void names_are_in_vietnamese_order_with_numbers_by_their_value() {
        Given.nothing();
        Given.homeAffairs().body("""
                {"units":[{"code":"X1","name":"UBND phường 10","group":"COMMUNE"},
                          {"code":"X2","name":"UBND phường Đá","group":"COMMUNE"},
                          {"code":"X3","name":"UBND phường 2","group":"COMMUNE"},
                          {"code":"X4","name":"UBND phường Dương","group":"COMMUNE"}]}""").post("/api/v1/units/imports").then().statusCode(201);

        Given.homeAffairs()
                .queryParam("sort", "name")
                .get("/api/v1/units")
                .then()
                .body("items.code", contains("X3", "X1", "X4", "X2"));
    }

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
