package vn.parindex.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.Clocks;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** How bytes leave the server: as attachments, to whoever may see the sheet or holds a link of the last minute. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DownloadTest {
    private Given.World world = new Given.World("", "", "", "");
    private String document = "";

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
        document = upload(Upload.of("Kế hoạch 'CCHC' – Đợt 2.pdf", SampleFiles.PDF));
    }

    private String upload(Upload upload) {
        var id = upload.to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .<String>path("id");
        return "/api/v1/assessments/" + world.ward1() + "/evidence/" + id;
    }

    private ValidatableResponse content() {
        return Given.officerOf(Units.WARD_1).get(document + "/content").then().statusCode(200);
    }

    private String link() {
        return Given.officerOf(Units.WARD_1)
                .post(document + "/download-link")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    private static Response follow(String link) {
        return given().urlEncodingEnabled(false).get(link);
    }

    private static void later(Duration by) {
        QuarkusMock.installMockForType(Clock.offset(Clock.system(Clocks.VIETNAM), by), Clock.class);
    }

    @Test
    void bytes_come_as_an_attachment_that_no_browser_runs() {
        var answer = content()
                .contentType("application/pdf")
                .header("Content-Length", equalTo(String.valueOf(SampleFiles.PDF.length)))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .extract();

        assertThat(answer.asByteArray()).isEqualTo(SampleFiles.PDF);
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void a_vietnamese_name_is_given_in_full_and_plainly() {
        content()
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"Ke hoach _CCHC_ _ Dot 2.pdf\"; filename*=UTF-8''"
                                + "K%E1%BA%BF%20ho%E1%BA%A1ch%20%27CCHC%27%20%E2%80%93%20%C4%90%E1%BB%A3t%202.pdf"));
    }

    @Test
    void text_is_not_squeezed_so_that_its_length_is_known() {
        document = upload(Upload.of("a.txt", SampleFiles.text("Báo cáo\n".repeat(1000))));

        var answer = Given.officerOf(Units.WARD_1)
                .header("Accept-Encoding", "gzip")
                .get(document + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(SampleFiles.text("Báo cáo\n".repeat(1000)).length)))
                .extract();
        assertThat(answer.header("Content-Encoding")).isNull();
    }

    @Test
    void the_head_alone_tells_the_length() {
        Given.officerOf(Units.WARD_1)
                .head(document + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(SampleFiles.PDF.length)));
    }

    @Test
    void a_link_opens_without_a_token_until_it_ends() {
        var answer = Given.officerOf(Units.WARD_1)
                .post(document + "/download-link")
                .then()
                .statusCode(201)
                .extract();
        var link = answer.<String>path("url");

        assertThat(Instant.parse(answer.path("expiresAt")))
                .isBetween(Instant.now().plusSeconds(50), Instant.now().plusSeconds(61));
        assertThat(follow(link).then().statusCode(200).extract().asByteArray()).isEqualTo(SampleFiles.PDF);
        follow(link).then().statusCode(200).header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"));

        later(Duration.ofSeconds(62));
        follow(link).then().statusCode(404);
    }

    @Test
    void a_link_is_good_for_its_own_file_only() {
        var other = upload(Upload.of("b.txt", SampleFiles.text("b")));

        follow(other + link().substring(document.length())).then().statusCode(404);
    }

    @Test
    void a_link_dies_with_its_document() {
        var link = link();
        Given.officerOf(Units.WARD_1).delete(document).then().statusCode(204);

        follow(link).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?ticket=",
                "?ticket=x",
                "?ticket=9999999999.YQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "?ticket=999999999999.YQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "?ticket=%00"
            })
    void a_made_up_ticket_finds_nothing(String query) {
        link();

        follow(document + "/download" + query).then().statusCode(404);
    }

    @Test
    void a_longer_life_cannot_be_written_into_a_ticket() {
        var link = link();
        var expires = link.replaceFirst(".*ticket=(\\d+).*", "$1");

        follow(link.replace(expires, String.valueOf(Long.parseLong(expires) + 1000)))
                .then()
                .statusCode(404);
    }
}
