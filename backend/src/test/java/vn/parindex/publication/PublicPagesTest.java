package vn.parindex.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;

/** The pages that everybody may read. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicPagesTest {
    private static final int LIGHT = 15 * 1024;

    @Test
    void results_of_a_year_show_ranks_data_and_the_mark_of_a_demonstration() {
        Results.published(Results.finalSheets().campaign());

        given().get("/cong-bo/2018")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "public, max-age=60, must-revalidate")
                .body(allOf(
                        containsString("<html lang=\"vi\">"),
                        containsString("Kết quả xác định Chỉ số CCHC năm 2018"),
                        containsString("Dữ liệu minh họa"),
                        containsString("UBND phường Thắng Tam"),
                        containsString("741/QĐ-UBND"),
                        containsString("/api/v1/public/results.csv?year=2018&amp;group=COMMUNE"),
                        not(containsString("<script")),
                        not(containsString("style=\""))));
        given().get("/cong-bo").then().statusCode(200).body(containsString("href=\"/cong-bo/2018\""));
    }

    @Test
    void a_unit_has_a_profile_with_every_area() {
        Results.published(Results.finalSheets().campaign());

        given().get("/cong-bo/2018/X26506")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<h1>UBND phường 1</h1>"),
                        containsString("1 / 2"),
                        containsString("9. Điểm thưởng, điểm trừ"),
                        containsString("Trung vị nhóm")));
    }

    @Test
    void the_english_twin_has_a_point_and_links_that_stay_english() {
        Results.published(Results.finalSheets().campaign());

        var english = given().get("/cong-bo/2018?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var vietnamese = given().get("/cong-bo/2018").then().extract().asString();

        assertThat(english)
                .contains("<html lang=\"en\">", "Results of the PAR Index 2018", "/cong-bo/2018/X26506?lang=en")
                .containsPattern("<b>\\d+\\.\\d\\d</b>");
        assertThat(vietnamese).containsPattern("<b>\\d+,\\d\\d</b>");
        given().get("/cong-bo/phuong-phap?lang=en").then().body(containsString("Index (%) = (appraised points"));
        given().get("/cong-bo/phuong-phap").then().body(containsString("Chỉ số (%) = (điểm thẩm định"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-bo/2018",
                "/cong-bo/2018/X26506",
                "/cong-bo/2017",
                "/cong-bo/nam",
                "/cong-bo/2018/X1/more",
                "/cong-bo/99999999999"
            })
    void before_the_publication_every_address_is_missing_in_the_same_look(String address) {
        Results.approved(Results.finalSheets().campaign());

        given().get(address)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(allOf(containsString("Không có trang này"), not(containsString("Thắng Tam"))));
    }

    @Test
    void a_group_without_results_and_a_unit_of_another_year_are_missing() {
        Results.published(Results.finalSheets().campaign());

        given().get("/cong-bo/2018?nhom=DISTRICT").then().statusCode(404);
        given().get("/cong-bo/2018?nhom=khong").then().statusCode(404);
        given().get("/cong-bo/2018/SDL").then().statusCode(404);
    }

    @Test
    void a_page_may_load_nothing_but_its_style_which_is_never_older_than_the_page() {
        given().get("/cong-bo")
                .then()
                .header(
                        "Content-Security-Policy",
                        equalTo(
                                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
                                        + "form-action 'none'; frame-ancestors 'none'"));
        given().get("/public/site.css")
                .then()
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", "no-cache");
    }

    @Test
    void page_and_style_are_light() throws IOException {
        Results.published(Results.finalSheets().campaign());
        var page = given().get("/cong-bo/2018/X26506").then().extract().asByteArray();
        var style = given().get("/public/site.css").then().extract().asByteArray();

        assertThat(zipped(page) + zipped(style)).isLessThan(LIGHT);
    }

    private static int zipped(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }

    @Test
    void a_name_is_never_taken_for_markup() {
        var world = Results.finalSheets();
        CleanDatabase.run("update participants set unit_name = '<b>Phường</b> & \"1\"' where unit_code = 'X26506'");
        Results.published(world.campaign());

        given().get("/cong-bo/2018")
                .then()
                .body(allOf(containsString("&lt;b&gt;Phường&lt;/b&gt; &amp;"), not(containsString("<b>Phường"))));
    }

    @Test
    void a_correction_says_why() {
        var campaign = Results.finalSheets().campaign();
        Results.published(campaign);
        Results.correct(campaign).statusCode(201);
        Results.survey(campaign, "X26508,8.1.1,3.5,120").statusCode(200);
        Results.published(campaign);

        given().get("/cong-bo/2018")
                .then()
                .body(allOf(containsString("Đính chính:"), containsString("Nhập nhầm điểm điều tra")));
    }

    private static void published(int year, String ward1, String thangTam) {
        var world = Given.smallCampaign(year, false);
        makeFinal(world.sheet(Units.WARD_1), ward1);
        makeFinal(world.sheet(Units.THANG_TAM), thangTam);
        world.sheet(Units.TOURISM).to("WITHDRAWN");
        world.sheet(Units.HOME_AFFAIRS).to("WITHDRAWN");
        Results.published(world.campaign());
    }

    /** Brings a sheet to its end: 2.5 of 10 points, and those of its first leaf. */
    private static void makeFinal(SheetWay sheet, String first) {
        sheet.to("PROVINCE_APPRAISAL").appraised();
        sheet.appraise(SheetWay.team(), "1.1", "{\"score\": %s, \"reason\": \"Hồ sơ chậm\"}".formatted(first))
                .then()
                .statusCode(200);
        sheet.finalized().then().statusCode(200);
    }

    @Test
    void ranks_are_compared_with_those_of_the_year_before_as_soon_as_these_are_public() {
        Given.units();
        published(2018, "1.5", "1");
        var alone = given().get("/cong-bo/2018?nhom=COMMUNE")
                .then()
                .body(not(containsString("So 2017")))
                .extract()
                .header("ETag");

        published(2017, "0.5", "1");

        given().header("If-None-Match", alone)
                .get("/cong-bo/2018?nhom=COMMUNE")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<th>So 2017</th>"),
                        containsString("<span aria-hidden=\"true\">↑</span><span class=\"sr\">lên</span> 1</td>"),
                        containsString("<span aria-hidden=\"true\">↓</span><span class=\"sr\">xuống</span> 1</td>")));
        given().get("/cong-bo/2018/X26506").then().body(containsString("2017: hạng 2"));
        given().get("/cong-bo/2017?nhom=COMMUNE").then().body(not(containsString("So 2016")));
    }

    @Test
    void the_scale_begins_at_the_last_ten_below_every_result() {
        Given.units();
        published(2018, "1.5", "1");

        given().get("/cong-bo/2018?nhom=COMMUNE").then().body(containsString("Từ 30 đến 100"));
    }

    @Test
    void a_year_begins_with_the_first_group_of_the_plan() {
        Given.units();
        published(2018, "1.5", "1");

        given().get("/cong-bo/2018")
                .then()
                .body(
                        stringContainsInOrder("nhom=DEPARTMENT\" aria-current", "nhom=COMMUNE"),
                        containsString("<h2>Sở, ban, ngành</h2>"));
        given().get("/cong-bo").then().body(containsString("Sở, ban, ngành · Cấp xã"));
    }

    @Test
    void the_example_of_the_method_is_computed() {
        given().get("/cong-bo/phuong-phap")
                .then()
                .body(allOf(
                        containsString("Chỉ số = (61,25 + 24,31 + 1,00 − 0,50) ÷ 98,50 × 100"),
                        containsString("87,37 %")));
    }

    @Test
    void a_print_begins_with_the_heading_of_official_paper() {
        given().get("/cong-bo")
                .then()
                .body(allOf(
                        containsString("TỈNH BÀ RỊA – VŨNG TÀU"),
                        containsString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        containsString("Độc lập – Tự do – Hạnh phúc")));
    }

    @Test
    void the_officials_pages_are_still_at_their_addresses() {
        Given.nothing();

        var spa = given().get("/phieu/cham-diem").then().extract();

        assertThat(spa.statusCode()).isIn(200, 404);
        assertThat(spa.asString()).doesNotContain("Không có trang này");
    }

    @Test
    void both_languages_have_the_same_words() {
        var name = "vn.parindex.publication.pages";

        assertThat(ResourceBundle.getBundle(name, Locale.of("vi")).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet());
    }
}
