package vn.parindex.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.parindex.documents.ReadSheet;
import vn.parindex.documents.SheetFile;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** All that proves a sheet in one ZIP. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceArchiveTest {
    private static final String LIST = "Danh mục tài liệu.xlsx";
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "parindex.files.folder")
    Path store;

    @TestHTTPResource
    URI server = URI.create("http://localhost");

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private String archive() {
        return "/api/v1/assessments/" + world.ward1() + "/evidence/archive";
    }

    private String sent(Upload upload) {
        return upload.to(world.ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private Map<String, byte[]> unpacked() throws IOException {
        return unpacked(Given.officerOf(Units.WARD_1)
                .get(archive())
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header(
                        "Content-Disposition",
                        containsString("filename=\"Tai lieu kiem chung 2018 _ UBND phuong 1.zip\""))
                .extract()
                .asByteArray());
    }

    private static ReadSheet list(Map<String, byte[]> entries) throws IOException {
        var file = Files.write(Files.createTempFile("list", ".xlsx"), entries.get(LIST));
        try {
            return SheetFile.read(file, LIST).getFirst();
        } finally {
            Files.delete(file);
        }
    }

    private static String cell(ReadSheet list, int row, int column) {
        var cell = list.rows().getOrDefault(row, Map.of()).get(column);
        return cell == null ? "" : cell.text();
    }

    @Test
    void a_document_lies_in_the_folder_of_each_of_its_leaves_under_its_number() throws IOException {
        sent(Upload.of("Kế hoạch CCHC.pdf", SampleFiles.PDF)
                .with("leafCodes", "3.2.2", "3.2.1")
                .with("documentNumber", "05/KH-UBND")
                .with("issuer", "UBND phường 1")
                .with("issuedOn", "2018-02-01")
                .with("pointer", "Mục II"));
        sent(Upload.of("CON.txt", SampleFiles.text("một")).with("leafCodes", "3.2.1"));
        sent(Upload.of("con.TXT", SampleFiles.text("hai")).with("leafCodes", "3.2.1"));

        var entries = unpacked();

        assertThat(entries.keySet().stream().map(name -> name.replaceFirst("^(\\S+) [^/]+/", "$1/")))
                .containsExactly(
                        "3.2.1/05-KH-UBND Kế hoạch CCHC.pdf",
                        "3.2.1/_CON.txt",
                        "3.2.1/_con (2).TXT",
                        "3.2.2/05-KH-UBND Kế hoạch CCHC.pdf",
                        LIST);
        assertThat(entries.values()).contains(SampleFiles.PDF, SampleFiles.text("một"), SampleFiles.text("hai"));
        var list = list(entries);
        assertThat(cell(list, 3, 1)).isEqualTo("3.2.1");
        assertThat(cell(list, 3, 3)).isEqualTo("05/KH-UBND");
        assertThat(cell(list, 3, 4)).isEqualTo("UBND phường 1");
        assertThat(cell(list, 3, 5)).isEqualTo("2018-02-01");
        assertThat(cell(list, 3, 6)).isEqualTo("Mục II");
        assertThat(cell(list, 3, 7)).isEqualTo(entries.keySet().iterator().next());
        assertThat(cell(list, 3, 9)).isEqualTo(String.valueOf(SampleFiles.PDF.length));
        assertThat(cell(list, 3, 10)).isEqualTo("Đủ");
        assertThat(cell(list, 3, 11)).hasSize(64);
    }

    @Test
    void what_has_no_leaf_has_a_folder_too_and_what_was_removed_has_none() throws IOException {
        var library = "/api/v1/assessments/" + world.ward1() + "/evidence/";
        Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"EVIDENCE\", \"links\": []}")
                .put(library + Given.evidence(world.ward1(), "3.2.1"))
                .then()
                .statusCode(200);
        Given.officerOf(Units.WARD_1)
                .delete(library + Given.evidence(world.ward1(), "3.2.2"))
                .then()
                .statusCode(204);

        assertThat(unpacked().keySet()).containsExactly("Chưa gắn tiêu chí/bao-cao.txt", LIST);
    }

    @Test
    void a_sheet_without_evidence_has_a_list_that_says_so() throws IOException {
        assertThat(unpacked().keySet()).containsExactly(LIST);
    }

    @Test
    void what_the_store_lost_is_told_in_its_place_and_the_rest_comes() throws IOException {
        var lost = sent(Upload.of("mất.txt", SampleFiles.text("mất đi")));
        var damaged = sent(Upload.of("hỏng.txt", SampleFiles.text("hỏng rồi")));
        sent(Upload.of("còn.txt", SampleFiles.text("vẫn còn")));
        Files.delete(place(lost));
        Files.writeString(place(damaged), "khác");

        var entries = unpacked();

        assertThat(entries.keySet().stream().map(name -> name.replaceFirst(".*/", "")))
                .containsExactly("THIẾU TỆP - mất.txt.txt", "hỏng.txt", "TỆP HỎNG - hỏng.txt.txt", "còn.txt", LIST);
        var note = entries.entrySet().iterator().next();
        assertThat(new String(note.getValue(), StandardCharsets.UTF_8)).contains("mất.txt", lost, "9 byte");
        assertThat(entries.values()).contains(SampleFiles.text("vẫn còn"));
        var list = list(entries);
        assertThat(cell(list, 3, 10)).isEqualTo("THIẾU TỆP");
        assertThat(cell(list, 4, 10)).isEqualTo("TỆP HỎNG");
        assertThat(cell(list, 5, 10)).isEqualTo("Đủ");
    }

    @Test
    void what_is_locked_away_is_told_in_its_place_and_the_rest_comes() throws IOException {
        var blocked = sent(Upload.of("độc.txt", SampleFiles.text("mã độc")));
        sent(Upload.of("sạch.txt", SampleFiles.text("vẫn còn")));
        CleanDatabase.block(blocked);

        var entries = unpacked();

        assertThat(entries.keySet().stream().map(name -> name.replaceFirst(".*/", "")))
                .containsExactly("TỆP BỊ KHÓA - độc.txt.txt", "sạch.txt", LIST);
        assertThat(entries.values()).doesNotContain(SampleFiles.text("mã độc"));
        assertThat(new String(entries.entrySet().iterator().next().getValue(), StandardCharsets.UTF_8))
                .contains("mã độc", "độc.txt", blocked);
        assertThat(cell(list(entries), 3, 10)).isEqualTo("BỊ KHÓA");
        assertThat(cell(list(entries), 4, 10)).isEqualTo("Đủ");
    }

    private Path place(String sha256) {
        return store.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void a_link_opens_without_a_token_and_this_sheet_only() throws IOException {
        Given.evidence(world.ward1(), "3.2.1");
        var link = Given.officerOf(Units.WARD_1)
                .post(archive() + "/download-link")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url");

        var answer = given().urlEncodingEnabled(false).get(link).then().statusCode(200);

        assertThat(unpacked(answer.extract().asByteArray())).hasSize(2);
        given().urlEncodingEnabled(false)
                .get(link.replace(world.ward1(), world.thangTam()))
                .then()
                .statusCode(404);
        given().get(archive() + "/download").then().statusCode(404);
    }

    @Test
    @Timeout(60)
    void no_connection_to_the_database_waits_for_a_slow_reader() throws IOException, SQLException {
        var noise = new Random(5);
        for (int i = 0; i < 8; i++) {
            var bytes = new byte[2 * MEGABYTE];
            noise.nextBytes(bytes);
            sent(Upload.of("lớn-" + i + ".bin", bytes));
        }
        var token = Tokens.of("officer-" + Units.WARD_1, Units.WARD_1, "unit");

        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.setSoTimeout(30_000);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.getOutputStream()
                    .write(SampleFiles.text("GET " + archive() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + token + "\r\nConnection: close\r\n\r\n"));
            // sixteen megabytes are on their way, and nobody reads more than these
            var answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(MEGABYTE), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200 OK");
            assertThat(database.getMetrics().activeCount()).isZero();
            assertThat(restWithoutInspections(answer)).isGreaterThan(14L * MEGABYTE);
        }
    }

    /** Reads the rest while nobody can ask what is locked away: it was asked before the first byte. */
    private static long restWithoutInspections(InputStream answer) throws IOException, SQLException {
        try (var other = PostgresResource.connection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table file_inspections in access exclusive mode");
            return answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
