package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** How many SQL statements a request costs: a number, not one for each row. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatementsTest {
    private static final long RUN = 17;

    @Inject
    SessionFactory sessions;

    private long statements(Runnable request) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        request.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static void read(String path) {
        Given.homeAffairs().get(path).then().statusCode(200);
    }

    @Test
    void saving_a_leaf_takes_six() {
        var world = Given.openCampaign();
        save(world, 0);

        assertThat(statements(() -> save(world, 1))).isEqualTo(6);
    }

    private static void save(Given.World world, int version) {
        Given.officerOf(Units.WARD_1)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"input\": {\"a\": 4318, \"b\": 4231}}")
                .put("/api/v1/assessments/" + world.ward1() + "/scores/3.2.2")
                .then()
                .statusCode(200);
    }

    @Test
    void lists_cost_the_same_for_one_item_and_for_many() {
        Given.openCampaign();

        for (var list :
                new String[] {"assessments", "units", "campaigns", "index-sets", "ranking-runs", "publications"}) {
            var one = statements(() -> read("/api/v1/" + list + "?size=1"));
            var many = statements(() -> read("/api/v1/" + list + "?size=200"));

            assertThat(many).as(list).isPositive().isEqualTo(one).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void home_affairs_lists_cost_the_same_for_one_place_and_for_many() {
        Given.units();
        var small = Given.smallCampaign(2018, true, Duration.ofHours(5));
        for (var unit : new String[] {Units.WARD_1, Units.THANG_TAM}) {
            var sheet = small.sheet(unit);
            sheet.post(sheet.head(), "not-applicable-requests", "{\"leaf\": \"1.1\", \"reason\": \"Không có\"}")
                    .then()
                    .statusCode(200);
        }

        for (var list : new String[] {"progress/delays", "progress/districts", "not-applicable-requests"}) {
            var path = "/api/v1/campaigns/" + small.campaign() + "/" + list;
            var one = statements(() -> read(path + "?size=1"));

            assertThat(statements(() -> read(path + "?size=200")))
                    .as(list)
                    .isPositive()
                    .isEqualTo(one)
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void a_sheet_with_all_that_belongs_to_it_takes_twelve() {
        var world = Given.openCampaign();
        read("/api/v1/assessments/" + world.ward1());
        Given.evidence(world.ward1(), "3.2.1,3.2.2");
        Given.evidence(world.ward1(), "3.2.2");

        assertThat(statements(() -> read("/api/v1/assessments/" + world.ward1())))
                .isEqualTo(12);
    }

    @Test
    void figures_cost_the_same_for_one_leaf_and_for_many() {
        var world = Given.openCampaign();
        var one = statements(() -> sendFigures(world, Units.WARD_1, "3.2.2"));

        assertThat(statements(() -> sendFigures(world, Units.THANG_TAM, "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.3.2")))
                .isEqualTo(one)
                .isLessThanOrEqualTo(11);
    }

    private static void sendFigures(Given.World world, String unit, String... leaves) {
        var figures = Stream.of(leaves).map(leaf -> """
                        {"unit": "%s", "leaf": "%s", "input": {"a": 10, "b": 9}, "source": "H", "asOf": "2018-10-31"}
                        """.formatted(unit, leaf)).collect(Collectors.joining(", "));
        Given.homeAffairs()
                .body("[" + figures + "]")
                .post("/api/v1/campaigns/" + world.campaign() + "/figures")
                .then()
                .statusCode(200);
    }

    @Test
    void what_a_submission_lacks_costs_the_same_for_one_document_and_for_many() {
        var world = Given.openCampaign();
        Given.evidence(world.ward1(), "3.2.1");
        submission(world);
        var one = statements(() -> submission(world));
        Given.evidence(world.ward1(), "3.2.1,3.2.2");
        Given.evidence(world.ward1(), "3.2.2");

        assertThat(statements(() -> submission(world))).isPositive().isEqualTo(one);
    }

    private static void submission(Given.World world) {
        Given.as(Tokens.of("head", Units.WARD_1, "unit-head"))
                .get("/api/v1/assessments/" + world.ward1() + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void what_a_unit_keeps_to_itself_costs_the_same_for_one_leaf_and_for_many() {
        var world = Given.openCampaign();
        giveOut(world, "3.2.1");
        var one = statements(() -> unitWork(world));
        giveOut(world, "3.2.1", "3.2.2", "3.3.1");

        assertThat(statements(() -> unitWork(world))).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    private static void giveOut(Given.World world, String... leaves) {
        var duties = Stream.of(leaves)
                .map(leaf -> "{\"leaf\": \"%s\", \"room\": \"Văn phòng\"}".formatted(leaf))
                .collect(Collectors.joining(", "));
        Given.as(Tokens.of("head", Units.WARD_1, "unit-head"))
                .body("{\"duties\": [" + duties + "]}")
                .put("/api/v1/assessments/" + world.ward1() + "/unit-work/duties")
                .then()
                .statusCode(200);
    }

    private static void unitWork(Given.World world) {
        Given.officerOf(Units.WARD_1)
                .get("/api/v1/assessments/" + world.ward1() + "/unit-work")
                .then()
                .statusCode(200);
    }

    @Test
    void a_criterion_costs_the_same_for_one_unit_and_for_many() {
        Given.units();
        var world = Given.smallCampaign(2018, true);
        world.sheet(Units.WARD_1).to("DISTRICT_APPRAISAL");
        world.sheet(Units.THANG_TAM).to("DISTRICT_APPRAISAL");
        var list = "/api/v1/appraisal-criteria?campaign=" + world.campaign();
        var leaf = "/api/v1/appraisal-criteria/1.1?group=COMMUNE&campaign=" + world.campaign() + "&indexSet="
                + world.indexSet() + "&size=";
        appraise(leaf + 1);
        var one = statements(() -> appraise(leaf + 1));

        assertThat(statements(() -> appraise(leaf + 200))).isEqualTo(one).isLessThanOrEqualTo(10);
        assertThat(statements(() -> appraise(list))).isEqualTo(1);
    }

    private static void appraise(String path) {
        SheetWay.district().get(path).then().statusCode(200);
    }

    @Test
    void a_run_costs_the_same_however_many_sheets_are_final() {
        var world = Given.openCampaign();
        Results.makeFinal(world.campaign(), world.ward1(), Units.WARD_1);
        Results.computed(world.campaign());
        var one = statements(() -> Results.computed(world.campaign()));
        Results.makeFinal(world.campaign(), world.thangTam(), Units.THANG_TAM);

        assertThat(statements(() -> Results.computed(world.campaign())))
                .isEqualTo(one)
                .isLessThanOrEqualTo(RUN);
    }

    @Test
    void public_results_cost_the_same_for_everybody() {
        Results.published(Results.finalSheets().campaign());
        var path = "/api/v1/public/results?year=2018";
        read(path);

        assertThat(statements(() -> read(path))).isLessThanOrEqualTo(5);
        assertThat(statements(() -> read("/cong-bo/2018/X26506"))).isLessThanOrEqualTo(5);
    }

    @Test
    void a_library_costs_the_same_for_one_document_and_for_many() {
        var world = Given.openCampaign();
        for (int i = 0; i < 4; i++) {
            Given.evidence(world.ward1(), "3.2.1,3.2.2");
        }
        var library = "/api/v1/assessments/" + world.ward1() + "/evidence";
        var one = statements(() -> read(library + "?size=1"));

        assertThat(statements(() -> read(library + "?size=200")))
                .isPositive()
                .isEqualTo(one)
                .isLessThanOrEqualTo(8);
    }
}
