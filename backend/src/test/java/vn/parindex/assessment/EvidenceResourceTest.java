package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** The library of a sheet over HTTP: what is added, changed, removed and shown, and to whom. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceResourceTest {
    @Inject
    EvidenceLibrary library;

    private Given.World world = new Given.World("", "", "", "");

    @BeforeEach
    void openCampaign() {
        world = Given.openCampaign();
    }

    private ValidatableResponse send(Upload upload) {
        return upload.to(world.ward1(), Given.officerOf(Units.WARD_1));
    }

    private String sent(Upload upload) {
        return send(upload).statusCode(201).extract().path("id");
    }

    private String address(String id) {
        return "/api/v1/assessments/" + world.ward1() + "/evidence/" + id;
    }

    private ValidatableResponse change(String id, long version, String body) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(address(id))
                .then();
    }

    private ValidatableResponse sheet() {
        return Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1())
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_is_kept_with_all_that_is_said_about_it() {
        send(Upload.pdf()
                        .with("documentNumber", " 215/BC-UBND ")
                        .with("issuer", "UBND phường 1")
                        .with("issuedOn", "2018-12-14")
                        .with("pointer", "Mục II, trang 3"))
                .statusCode(201)
                .body("name", equalTo("Báo cáo.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(SampleFiles.PDF.length))
                .body("sha256.length()", equalTo(64))
                .body("kind", equalTo("EVIDENCE"))
                .body("documentNumber", equalTo("215/BC-UBND"))
                .body("issuedOn", equalTo("2018-12-14"))
                .body("links.leaf", contains("3.2.2"))
                .body("links.pointer", contains("Mục II, trang 3"))
                .body("uploadedBy.username", equalTo("officer-X26506"))
                .body("duplicates", empty());

        sheet().body("allowed", hasItem("prove"))
                .body("leaves.find { it.code == '3.2.2' }.evidence.documentNumber", contains("215/BC-UBND"))
                .body("leaves.find { it.code == '3.2.2' }.evidence.pointer", contains("Mục II, trang 3"))
                .body("leaves.find { it.code == '3.2.1' }.evidence", empty());
    }

    @Test
    void a_name_typed_on_a_mac_is_stored_composed_and_without_its_folder() {
        send(Upload.of("C:\\Ho\u0300 so\u031b\\Ba\u0301o ca\u0301o.pdf", SampleFiles.PDF))
                .statusCode(201)
                .body("name", equalTo("Báo cáo.pdf"));
    }

    @Test
    void one_file_proves_many_leaves_however_they_are_listed() {
        send(Upload.pdf().with("leafCodes", "3.2.1, 3.2.2", "3.2.2", "3.2.3"))
                .statusCode(201)
                .body("links.leaf", contains("3.2.1", "3.2.2", "3.2.3"));

        sheet().body("leaves.findAll { it.evidence.size() == 1 }.code", contains("3.2.1", "3.2.2", "3.2.3"));
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isEqualTo(1);
    }

    @Test
    void an_explanation_may_be_a_file_and_is_counted_apart() {
        sent(Upload.pdf().with("kind", "EXPLANATION"));
        sent(Upload.of("b.txt", SampleFiles.text("b")));

        var counts = library.counts(new EvidenceLibrary.Sheet(
                UUID.fromString(world.campaign()), UUID.fromString(world.ward1()), Units.WARD_1));
        assertThat(counts).hasSize(1).containsEntry("3.2.2", new Evidence.Count(1, 1, 0));
    }

    @Test
    void details_and_links_change_but_never_the_file() {
        var id = sent(Upload.pdf().with("leafCodes", "3.2.1", "3.2.2").with("pointer", "trang 1"));

        change(id, 0, """
                {"kind": "EXPLANATION", "issuer": "Sở Nội vụ",
                 "links": [{"leaf": "3.2.2", "pointer": "trang 9"}, {"leaf": "3.2.3"}]}""")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Báo cáo.pdf"))
                .body("kind", equalTo("EXPLANATION"))
                .body("issuer", equalTo("Sở Nội vụ"))
                .body("links.leaf", contains("3.2.2", "3.2.3"))
                .body("links.pointer", contains("trang 9", null));

        sheet().body("leaves.findAll { it.evidence.size() == 1 }.code", contains("3.2.2", "3.2.3"));
        assertThat(CleanDatabase.count("select count(*) from evidence_links where removed_at is not null"))
                .isEqualTo(1);
        Given.officerOf(Units.WARD_1).get(address(id) + "/content").then().statusCode(200);
    }

    @Test
    void a_change_of_links_alone_is_a_new_version_too() {
        var id = sent(Upload.pdf());
        var body = "{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"3.2.1\"}]}";

        change(id, 0, body).statusCode(200).body("version", equalTo(1));
        change(id, 0, body).statusCode(412).body("type", equalTo("/problems/stale-version"));
        Given.officerOf(Units.WARD_1).body(body).put(address(id)).then().statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "EVIDENCE"}                                                                         | 400 | links
            {"kind": "EVIDENCE", "links": [null]}                                                        | 400 | links[0]
            {"links": [{"leaf": "3.2.2"}]}                                                               | 400 | kind
            {"kind": "EVIDENCE", "links": [{"leaf": "x"}]}                                               | 400 | links[0].leaf
            {"kind": "EVIDENCE", "issuedOn": "2017-01-01", "links": [{"leaf": "3.2.2"}]}                 | 422 | dateExplanation
            {"kind": "EVIDENCE", "documentNumber": "1/TB-MẬT", "links": [{"leaf": "3.2.2"}]}             | 422 | documentNumber
            """)
    void a_change_is_checked_as_an_upload_is(String body, int status, String field) {
        change(sent(Upload.pdf()), 0, body).statusCode(status).body("errors.field", hasItem(field));
    }

    @Test
    void a_change_to_a_leaf_twice_or_to_none_of_the_sheet_names_it() {
        var id = sent(Upload.pdf());

        change(id, 0, "{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.1\"}]}")
                .statusCode(422)
                .body("errors.leaf", contains("3.2.1"));
        change(id, 0, "{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"99.9\"}]}")
                .statusCode(422)
                .body("errors.leaf", contains("99.9"));
    }

    @Test
    void a_document_may_stay_in_the_library_without_a_leaf_and_is_still_known_as_a_copy() {
        var id = sent(Upload.pdf());

        change(id, 0, "{\"kind\": \"EVIDENCE\", \"links\": []}").statusCode(200).body("links", empty());

        sheet().body("leaves.findAll { it.evidence.size() > 0 }", empty());
        send(Upload.of("Bản khác.pdf", SampleFiles.PDF))
                .statusCode(201)
                .body("duplicates.assessment", contains(world.ward1()))
                .body("duplicates[0].leaves", empty());
    }

    @Test
    void what_is_removed_is_out_of_sight_but_stays_in_the_history() {
        var id = sent(Upload.pdf());

        Given.officerOf(Units.WARD_1).delete(address(id)).then().statusCode(204);

        Given.officerOf(Units.WARD_1).delete(address(id)).then().statusCode(404);
        Given.officerOf(Units.WARD_1).get(address(id) + "/content").then().statusCode(404);
        sheet().body("leaves.findAll { it.evidence.size() > 0 }", empty());
        assertThat(CleanDatabase.count("select count(*) from evidence_documents where removed_by = 'officer-X26506'"))
                .isEqualTo(1);
        assertThat(CleanDatabase.count("select count(*) from evidence_links where removed_at is not null"))
                .isEqualTo(1);
        send(Upload.pdf()).statusCode(201).body("duplicates", empty());
    }

    @Test
    void a_document_that_was_linked_elsewhere_since_it_was_looked_at_is_not_removed() {
        var id = sent(Upload.pdf());
        change(id, 0, "{\"kind\": \"EVIDENCE\", \"links\": [{\"leaf\": \"3.2.1\"}, {\"leaf\": \"3.2.2\"}]}")
                .statusCode(200);

        remove(id, "0").statusCode(412).body("type", equalTo("/problems/stale-version"));
        sheet().body("leaves.findAll { it.evidence.size() > 0 }.code", contains("3.2.1", "3.2.2"));
        remove(id, "x").statusCode(400);
        remove(id, "1").statusCode(204);
        sheet().body("leaves.findAll { it.evidence.size() > 0 }", empty());
    }

    private ValidatableResponse remove(String id, String version) {
        return Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"" + version + "\"")
                .delete(address(id))
                .then();
    }

    @Test
    void the_library_is_a_page_that_can_be_searched_without_diacritics() {
        sent(Upload.of("Kế hoạch CCHC – Đợt 2.pdf", SampleFiles.PDF));
        sent(Upload.of("b.txt", SampleFiles.text("b")).with("documentNumber", "7/QĐ-UBND"));

        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/evidence?q=dot 2")
                .then()
                .body("total", equalTo(1))
                .body("items.name", contains("Kế hoạch CCHC – Đợt 2.pdf"));
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/evidence?q=7/qd&size=1")
                .then()
                .body("items.links[0].leaf", contains("3.2.2"));
    }

    @Test
    void the_same_bytes_are_shown_to_appraisers_from_any_unit_and_to_a_unit_from_its_own_sheets() {
        var id = sent(Upload.pdf());
        Upload.pdf()
                .with("leafCodes", "3.2.1", "3.2.3")
                .to(world.thangTam(), Given.officerOf(Units.THANG_TAM))
                .statusCode(201)
                .body("duplicates", empty());

        sheet().body("leaves.find { it.code == '3.2.2' }.evidence.duplicates", contains(0));
        var library = "/api/v1/assessments/" + world.ward1() + "/evidence";
        for (var appraiser : new String[] {
            Tokens.of("team", Units.TOURISM, "province-team"),
            Tokens.of("district", Units.VUNG_TAU, "district"),
            Tokens.of("home-affairs", Units.HOME_AFFAIRS, "home-affairs")
        }) {
            Given.as(appraiser)
                    .get(library)
                    .then()
                    .body("items[0].duplicates", hasSize(1))
                    .body("items[0].duplicates[0].unit.name", equalTo("UBND phường Thắng Tam"))
                    .body("items[0].duplicates[0].campaign.year", equalTo(2018))
                    .body("items[0].duplicates[0].assessment", equalTo(world.thangTam()))
                    .body("items[0].duplicates[0].leaves", contains("3.2.1", "3.2.3"));
            Given.as(appraiser)
                    .get("/api/v1/assessments/" + world.ward1())
                    .then()
                    .body("leaves.find { it.code == '3.2.2' }.evidence.duplicates", contains(1));
        }
        Given.as(Tokens.of("team", Units.THANG_TAM, "province-team"))
                .get(library)
                .then()
                .body("items.id", contains(id))
                .body("items[0].duplicates", empty());
    }

    @Test
    void the_same_file_twice_on_a_sheet_is_kept_twice_and_said() {
        sent(Upload.pdf());

        send(Upload.of("Bản khác.pdf", SampleFiles.PDF).with("leafCodes", "3.2.1"))
                .statusCode(201)
                .body("duplicates.assessment", contains(world.ward1()))
                .body("duplicates[0].leaves", contains("3.2.2"));

        assertThat(CleanDatabase.count("select count(*) from stored_files")).isEqualTo(1);
        sheet().body("leaves.findAll { it.evidence.duplicates == [1] }.code", containsInAnyOrder("3.2.1", "3.2.2"));
    }

    @Test
    void saving_a_score_says_nothing_about_evidence() {
        sent(Upload.pdf());

        Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"0\"")
                .body("{\"score\": 1}")
                .put("/api/v1/assessments/" + world.ward1() + "/scores/3.2.2")
                .then()
                .statusCode(200)
                .body("evidence", nullValue());
    }
}
