package vn.parindex;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.PostgresResource;

/** The committed contract is the served one, and says everything; {@code -Dopenapi.update=true} writes it anew. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiTest {

    @Test
    void the_committed_contract_is_the_served_one() throws IOException {
        var served = given().queryParam("format", "YAML")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        if (Boolean.getBoolean("openapi.update")) {
            Files.write(Contract.FILE, served);
        }

        assertThat(Contract.FILE)
                .as("run mvn test -Dtest=OpenApiTest -Dopenapi.update=true and commit openapi.yaml")
                .hasBinaryContent(served);
    }

    @Test
    void every_operation_says_what_it_is_for_who_may_call_it_and_how_it_refuses() {
        assertThat(Contract.committed().operations()).isNotEmpty();
        assertThat(Contract.committed().faults()).isEmpty();
    }

    @Test
    void what_an_operation_leaves_unsaid_is_found() {
        var planted = Contract.of("""
                paths:
                  /things/{id}:
                    post:
                      operationId: changeThing
                      tags: [Things]
                      security: [{keycloak: []}]
                      parameters: [{name: If-Match, in: header}]
                      requestBody: {}
                      responses: {"403": {description: "refused"}}
                    put:
                      operationId: saveThing
                      parameters: [{name: If-Match, in: header}]
                      responses: {}
                """);

        assertThat(planted.faults())
                .contains(
                        "changeThing: no summary",
                        "changeThing: no roles",
                        "changeThing: no Idempotency-Key",
                        "changeThing: no example",
                        "changeThing: no problem 400",
                        "changeThing: no problem 401",
                        "changeThing: no problem 403",
                        "changeThing: no problem 404",
                        "changeThing: no problem 412",
                        "saveThing: no problem 428")
                .doesNotContain("changeThing: no tag", "changeThing: no security");
    }
}
