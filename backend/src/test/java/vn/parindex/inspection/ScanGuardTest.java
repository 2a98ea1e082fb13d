package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** An installation that takes only what its scanner has found clean. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScanGuardTest {
    @Inject
    InspectionRepository inspections;

    private void require(int port) {
        var scanner = new Lookers.Scanner(port, true);
        QuarkusMock.installMockForType(new ScanGuard(new Clamd(scanner), scanner, inspections), ScanGuard.class);
    }

    private static ValidatableResponse send(String text) {
        return Upload.of("a.txt", SampleFiles.text(text))
                .to(Given.openCampaign().ward1(), Given.officerOf(Units.WARD_1));
    }

    private static void nothingIsKept() {
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }

    @Test
    void without_its_scanner_nothing_comes_in() {
        require(1);

        send("a").statusCode(503).header("Retry-After", equalTo("10")).body("type", equalTo("/problems/unavailable"));

        nothingIsKept();
    }

    @Test
    void malware_is_refused_and_what_is_clean_comes_in() throws IOException {
        try (var server = new ScannerServer(said -> said.equals("EICAR") ? "stream: Eicar FOUND" : "stream: OK")) {
            require(server.port());

            send("EICAR").statusCode(422).body("errors[0].message", containsString("Eicar"));
            nothingIsKept();
            send("sạch").statusCode(201);
        }
    }
}
