package vn.parindex.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DateHeaderTest {
    @ParameterizedTest
    @CsvSource({"/api/v1/public/years, 200", "/api/v1/me, 401", "/api/v1/nothing, 404", "/bang-diem, 200"})
    void every_answer_says_the_servers_time(String path, int status) {
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.parse("2019-01-05T10:00:07.9Z"), Clocks.VIETNAM), Clock.class);

        given().get(path).then().statusCode(status).header("Date", equalTo("Sat, 05 Jan 2019 10:00:07 GMT"));
    }
}
