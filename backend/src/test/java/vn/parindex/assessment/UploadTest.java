package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import vn.parindex.testsupport.Uploads;

/** Files that come piece by piece: what is kept, what is refused, and whose they are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UploadTest {
    private static final byte[] TEXT = SampleFiles.text("Báo cáo công tác cải cách hành chính");
    private static final int LIMIT = 3 * 1024 * 1024;

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private static RequestSpecification officer() {
        return Given.officerOf(Units.WARD_1);
    }

    private String announced(String name, long length) {
        return Uploads.announced(world.ward1(), UploadTest::officer, name, length);
    }

    private ValidatableResponse begin(String name, long length) {
        return Uploads.begin(world.ward1(), officer(), name, length);
    }

    private static ValidatableResponse append(String location, long at, byte[] piece) {
        return Uploads.append(location, officer(), at, piece);
    }

    private static ValidatableResponse told(String location) {
        return Uploads.speaking(officer()).head(location).then();
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(TEXT, from, to);
    }

    private static String checksum(byte[] piece) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(piece);
        return "sha256 " + Base64.getEncoder().encodeToString(digest);
    }

    private ValidatableResponse added(String location) {
        return officer()
                .body("""
                        {"documents": [{"upload": "%s", "leafCodes": ["3.2.2"], "kind": "EVIDENCE"}]}""".formatted(Uploads.id(location)))
                .post("/api/v1/assessments/" + world.ward1() + "/evidence-batches")
                .then();
    }

    private byte[] content(String document) {
        return officer()
                .get("/api/v1/assessments/" + world.ward1() + "/evidence/" + document + "/content")
                .asByteArray();
    }

    @Test
    void a_file_comes_in_pieces_and_is_what_was_sent() {
        var location = announced("bao-cao.txt", TEXT.length);

        append(location, 0, part(0, 10))
                .statusCode(204)
                .header("Upload-Offset", "10")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Expires", notNullValue());
        told(location)
                .statusCode(200)
                .header("Upload-Offset", "10")
                .header("Upload-Length", String.valueOf(TEXT.length))
                .header("Cache-Control", "no-store");
        append(location, 10, part(10, TEXT.length)).statusCode(204);

        String document = added(location).statusCode(201).extract().path("documents[0].id");
        assertThat(content(document)).isEqualTo(TEXT);
        told(location).statusCode(404);
    }

    @Test
    void what_is_spoken_here_is_described() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("a", Units.WARD_1, "unit"))
                .options("/api/v1/assessments/" + world.ward1() + "/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,checksum,expiration,termination")
                .header("Tus-Max-Size", String.valueOf(LIMIT));
    }

    @Test
    void a_piece_that_belongs_elsewhere_is_refused_and_changes_nothing() {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);

        for (var at : List.of(0, 9, 11, 999)) {
            append(location, at, part(0, 10))
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("errors.field", hasItem("Upload-Offset"));
        }
        append(location, 10, TEXT).statusCode(413).body("type", equalTo("/problems/payload-too-large"));

        told(location).header("Upload-Offset", "10");
        append(location, 10, part(10, TEXT.length)).statusCode(204);
    }

    @Test
    void a_damaged_piece_is_not_stored() throws Exception {
        var location = announced("bao-cao.txt", TEXT.length);

        Uploads.append(location, officer().header("Upload-Checksum", checksum(part(0, 9))), 0, part(0, 10))
                .statusCode(460)
                .body("type", equalTo("/problems/checksum-mismatch"));
        told(location).header("Upload-Offset", "0");
        Uploads.append(location, officer().header("Upload-Checksum", checksum(part(0, 10))), 0, part(0, 10))
                .statusCode(204);
        Uploads.append(location, officer().header("Upload-Checksum", "md5 abcd"), 10, part(10, 20))
                .statusCode(400);
    }

    @Test
    void of_two_pieces_at_once_one_wins_and_no_bytes_are_mixed() throws Exception {
        var piece = new byte[1024 * 1024];
        var other = new byte[1024 * 1024];
        Arrays.fill(piece, (byte) 'a');
        Arrays.fill(other, (byte) 'b');
        for (int round = 0; round < 4; round++) {
            var location = announced("lon.txt", piece.length);
            List<Callable<Integer>> both = Stream.of(piece, other)
                    .map(one -> (Callable<Integer>)
                            () -> append(location, 0, one).extract().statusCode())
                    .toList();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(both).stream().map(answer -> {
                    try {
                        return answer.get();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                assertThat(answers).containsExactlyInAnyOrder(204, 409);
            }
            String document = added(location).statusCode(201).extract().path("documents[0].id");
            assertThat(content(document)).isIn(piece, other);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_costs_the_piece_only() throws Exception {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);

        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "PATCH " + location + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Tokens.of("officer-" + Units.WARD_1, Units.WARD_1, "unit")
                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 10\r\nContent-Type: " + Uploads.PIECE
                    + "\r\nContent-Length: " + (TEXT.length - 10) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(part(10, TEXT.length - 1)); // all but the last byte
            socket.getOutputStream().flush();
        }

        told(location).statusCode(200).header("Upload-Offset", "10");
        append(location, 10, part(10, TEXT.length)).statusCode(204);
        String document = added(location).statusCode(201).extract().path("documents[0].id");
        assertThat(content(document)).isEqualTo(TEXT);
    }

    @Test
    void what_is_too_large_empty_or_badly_named_is_refused_before_a_byte_is_sent() {
        begin("a.pdf", LIMIT + 1L)
                .statusCode(413)
                .body("type", equalTo("/problems/payload-too-large"))
                .body("detail", containsString("3 MB"));
        begin("a.pdf", LIMIT).statusCode(201);
        begin("a.pdf", 0).statusCode(422).body("type", equalTo("/problems/file-refused"));
        for (var name : List.of("ặ".repeat(201) + ".pdf", "a\u0007b.pdf", "..", "")) {
            begin(name, 10).statusCode(422).body("errors.field", hasItem("file"));
        }
        begin("Ho\u0300 so\u031b/../Ba\u0301o ca\u0301o.pdf", 10)
                .statusCode(201)
                .body("name", equalTo("Báo cáo.pdf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | 10   | filename YQ== | 412 | -
            0.2.2 | 10   | filename YQ== | 412 | -
            1.0.0 | -    | filename YQ== | 400 | Upload-Length
            1.0.0 | -1   | filename YQ== | 400 | Upload-Length
            1.0.0 | 1e3  | filename YQ== | 400 | Upload-Length
            1.0.0 | 9999999999999999 | filename YQ== | 400 | Upload-Length
            1.0.0 | 10   | filename %%%  | 400 | Upload-Metadata
            1.0.0 | 10   | -             | 422 | file
            1.0.0 | 10   | other YQ==    | 422 | file
            """)
    void what_the_headers_may_not_say_is_named(
            String version, String length, String metadata, int status, String field) {
        var request = officer();
        Stream.of("Tus-Resumable", "Upload-Length", "Upload-Metadata").forEach(header -> {
            var value = header.equals("Tus-Resumable") ? version : header.equals("Upload-Length") ? length : metadata;
            if (value != null) {
                request.header(header, value);
            }
        });
        var answer = request.post("/api/v1/assessments/" + world.ward1() + "/uploads")
                .then()
                .statusCode(status)
                .header("Tus-Version", "1.0.0");
        if (field != null) {
            answer.body("errors.field", hasItem(field));
        }
    }

    @Test
    void a_program_under_another_name_is_refused_when_it_has_come_and_never_becomes_evidence() {
        var location = announced("bao-cao.pdf", SampleFiles.EXE.length);

        append(location, 0, SampleFiles.EXE).statusCode(422).body("type", equalTo("/problems/file-refused"));
        added(location)
                .statusCode(422)
                .body("type", equalTo("/problems/file-refused"))
                .body("errors.field", hasItem("documents[0].file"));
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();

        Uploads.speaking(officer()).delete(location).then().statusCode(204);
        told(location).statusCode(404);
    }

    @Test
    void an_upload_is_its_owners_alone_and_only_for_its_sheet() {
        var location = announced("bao-cao.txt", TEXT.length);
        var colleague = Tokens.of("colleague", Units.WARD_1, "unit-head");

        Uploads.speaking(Given.as(colleague)).head(location).then().statusCode(404);
        Uploads.append(location, Given.as(colleague), 0, TEXT).statusCode(404);
        Uploads.append(location, Given.officerOf(Units.THANG_TAM), 0, TEXT).statusCode(404);
        Uploads.speaking(Given.as(colleague)).delete(location).then().statusCode(404);
        append(location, 0, TEXT).statusCode(204);
    }

    @Test
    void an_upload_that_has_expired_is_gone() {
        var location = announced("bao-cao.txt", TEXT.length);
        CleanDatabase.run("update evidence_uploads set expires_at = now() - interval '1 second'");

        told(location).statusCode(404);
        append(location, 0, TEXT).statusCode(404);
        added(location).statusCode(422).body("errors.field", hasItem("documents[0].upload"));
    }

    @Test
    void nobody_has_more_on_the_way_than_may_be() {
        CleanDatabase.run("""
                insert into evidence_uploads (id, campaign_id, assessment_id, owner, name, length, received, begun_at, expires_at)
                select gen_random_uuid(), campaign_id, id, 'officer-X26506', 'a.txt', 1, 0, now(), now() + interval '1 hour'
                from assessments, generate_series(1, 200) where id = '%s'""".formatted(world.ward1()));

        begin("a.pdf", 10).statusCode(422).body("errors[0].message", containsString("200"));
        Uploads.begin(world.ward1(), Given.as(Tokens.of("colleague", Units.WARD_1, "unit")), "a.pdf", 10)
                .statusCode(201);
    }

    @Test
    void when_the_time_is_over_meanwhile_it_is_said_and_what_came_stays() {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);
        CleanDatabase.run(
                "update campaign_phases set closes_at = now() - interval '1 day' where kind = 'SELF_SCORING'");

        append(location, 10, part(10, TEXT.length)).statusCode(409).body("type", equalTo("/problems/phase-closed"));
        begin("b.pdf", 10).statusCode(409);
        told(location).statusCode(200).header("Upload-Offset", "10");
    }

    @Test
    void a_file_whose_check_was_cut_short_is_checked_when_it_becomes_evidence() throws IOException {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);
        // as if the server had died between the last piece and the check
        Files.write(Path.of("target", "files", "uploads", Uploads.id(location)), TEXT);
        CleanDatabase.run("update evidence_uploads set received = length");

        String document = added(location).statusCode(201).extract().path("documents[0].id");
        assertThat(content(document)).isEqualTo(TEXT);
    }

    private static Path pieces(String location) {
        return Path.of("target", "files", "uploads", Uploads.id(location));
    }

    @Test
    void what_the_disk_lost_of_a_file_is_sent_again() throws IOException {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);
        Files.write(pieces(location), part(0, 4));

        append(location, 10, part(10, 20)).statusCode(409).body("errors.field", hasItem("Upload-Offset"));
        told(location).header("Upload-Offset", "4");
        append(location, 4, part(4, 20)).statusCode(204);
        Files.delete(pieces(location));
        append(location, 20, part(20, TEXT.length)).statusCode(409);
        told(location).header("Upload-Offset", "0");
        append(location, 0, TEXT).statusCode(204);

        String document = added(location).statusCode(201).extract().path("documents[0].id");
        assertThat(content(document)).isEqualTo(TEXT);
    }

    @Test
    void a_whole_file_of_which_the_disk_lost_a_part_does_not_become_evidence() throws IOException {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, part(0, 10)).statusCode(204);
        CleanDatabase.run("update evidence_uploads set received = length");

        added(location).statusCode(422).body("errors.field", hasItem("documents[0].upload"));
        told(location).header("Upload-Offset", "10");
        append(location, 10, part(10, TEXT.length)).statusCode(204);
        added(location).statusCode(201);
    }

    @Test
    void nothing_more_does_not_make_a_file_wait_longer() {
        var location = announced("bao-cao.txt", TEXT.length);
        append(location, 0, TEXT).statusCode(204);
        CleanDatabase.run("update evidence_uploads set expires_at = now() + interval '1 hour'");

        append(location, TEXT.length, new byte[0]).statusCode(204).header("Upload-Offset", String.valueOf(TEXT.length));

        assertThat(CleanDatabase.count(
                        "select count(*) from evidence_uploads where expires_at <= now() + interval '1 hour'"))
                .isEqualTo(1);
    }
}
