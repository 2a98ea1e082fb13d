package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
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
    void a_sheet_with_all_that_belongs_to_it_takes_ten() {
        var world = Given.openCampaign();
        read("/api/v1/assessments/" + world.ward1());
        Given.evidence(world.ward1(), "3.2.1,3.2.2");
        Given.evidence(world.ward1(), "3.2.2");

        assertThat(statements(() -> read("/api/v1/assessments/" + world.ward1())))
                .isEqualTo(10);
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
                .isLessThanOrEqualTo(7);
    }
}
