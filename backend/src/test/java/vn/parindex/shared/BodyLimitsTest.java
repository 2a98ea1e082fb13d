package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** What is too large, and forms that nobody can read: refused with words, whether the length was announced or not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BodyLimitsTest {
    private static final int MB = 1024 * 1024;
    private static final String BOUNDARY = "line-between";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    @TestHTTPResource("/")
    URI server = URI.create("/");

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream spaces(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                var n = (int) Math.min(length, left);
                Arrays.fill(to, from, from + n, (byte) ' ');
                left -= n;
                return n;
            }
        };
    }

    private static InputStream form(long size) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"leafCodes\"\r\n\r\n3.2.2\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        return new SequenceInputStream(
                Collections.enumeration(List.of(text(head), spaces(size), text("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** Sends a body without saying how long it is. */
    private HttpResponse<String> stream(String path, String type, Supplier<InputStream> body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(server.resolve(path))
                            .header("Content-Type", type)
                            .header("Accept-Language", "en")
                            .header(
                                    "Authorization",
                                    "Bearer " + Tokens.of("officer", Units.WARD_1, "unit", "home-affairs"))
                            .POST(HttpRequest.BodyPublishers.ofInputStream(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String library() {
        return "/api/v1/assessments/" + world.ward1() + "/evidence";
    }

    @Test
    void json_ends_at_four_megabytes() {
        Given.homeAffairs()
                .body(" ".repeat(4 * MB + 1))
                .post("/api/v1/units/imports")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/payload-too-large"))
                .body("detail", containsString("4 MB"));
    }

    @Test
    void json_of_unknown_length_ends_there_too() throws Exception {
        var answer = stream("/api/v1/units/imports", "application/json", () -> spaces(5L * MB));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("payload-too-large", "4 MB");
    }

    @Test
    void a_file_of_the_greatest_size_is_kept_and_a_larger_one_refused() {
        Upload.of("a.txt", SampleFiles.text(" ".repeat(3 * MB)))
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .body("size", equalTo(3 * MB));
        Upload.of("a.txt", SampleFiles.text(" ".repeat(3 * MB + 1)))
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(413)
                .body("type", equalTo("/problems/payload-too-large"))
                .body("detail", containsString("3 MB"));
    }

    @Test
    void a_form_beyond_all_limits_is_refused_with_words() {
        Upload.of("a.txt", SampleFiles.text(" ".repeat(9 * MB)))
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(413)
                .body("detail", containsString("5 MB"));
    }

    @Test
    void a_form_of_unknown_length_ends_there_too() throws Exception {
        assertThat(stream(library(), FORM, () -> form(100)).statusCode()).isEqualTo(201);

        var answer = stream(library(), FORM, () -> form(9L * MB));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("payload-too-large", "5 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multipart/form-data                        | x                        | 400
            multipart/form-data; boundary=line-between | x                        | 400
            multipart/form-data; boundary=line-between | --line-between           | 400
            multipart/form-data; boundary=line-between | --line-between--         | 400
            multipart/form-data; boundary=             | --                       | 400
            multipart/mixed; boundary=line-between     | --line-between--         | 415
            application/json                           | {}                       | 415
            text/plain                                 | x                        | 415
            """)
    void a_form_that_nobody_can_read_is_refused(String type, String body, int status) throws Exception {
        var answer = stream(library(), type, () -> text(body + "\r\n"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }

    @Test
    void a_text_in_a_form_that_is_far_too_long_is_refused_with_words() {
        Upload.of("a.txt", SampleFiles.text("a"))
                .with("pointer", "a".repeat(40_000))
                .to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(413)
                .body("detail", containsString("32 KB"));
    }

    @Test
    void the_form_of_a_stranger_is_not_even_read() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(server.resolve(library()))
                            .header("Content-Type", FORM)
                            .POST(HttpRequest.BodyPublishers.ofString("x"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            // read, it would be 400
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_part_without_a_file_is_named() throws Exception {
        var body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ntext\r\n--" + BOUNDARY
                + "--\r\n";

        var answer = stream(library(), FORM, () -> text(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"file\"", "\"field\":\"leafCodes\"");
    }
}
