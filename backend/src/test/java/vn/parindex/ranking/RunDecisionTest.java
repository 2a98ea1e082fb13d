package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.Results;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;

/** The way of a run over HTTP: submitted, approved or sent back, corrected. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RunDecisionTest {

    @Test
    void a_run_whose_inputs_have_changed_is_stale() {
        var campaign = Results.finalSheets().campaign();
        var run = Results.computed(campaign);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);

        Results.submit(run).statusCode(409).body("type", equalTo("/problems/stale-digest"));

        Results.submit(Results.computed(campaign)).statusCode(200);
    }

    @Test
    void approval_is_bound_to_the_digest() {
        var run = Results.submitted(Results.finalSheets().campaign());

        Results.approve(run, "0".repeat(64)).statusCode(409).body("type", equalTo("/problems/stale-digest"));
        Results.approve(run, run.digest())
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decisions.kind", contains("SUBMITTED", "APPROVED"))
                .body("decisions[1].decisionNumber", equalTo("740/QĐ-UBND"));
        Results.approve(run, run.digest()).statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void inputs_that_change_behind_the_submission_are_found_at_the_approval() {
        var world = Results.finalSheets();
        var run = Results.submitted(world.campaign());
        CleanDatabase.run("update sheet_subtotals set appraised = appraised - 0.1 where area_code = '1'");

        Results.approve(run, run.digest()).statusCode(409).body("type", equalTo("/problems/stale-digest"));
    }

    @Test
    void only_one_run_of_a_group_is_decided_on_at_a_time() {
        var campaign = Results.finalSheets().campaign();
        var first = Results.submitted(campaign);
        var second = Results.computed(campaign);

        Results.submit(second).statusCode(409);
        Results.submit(first).statusCode(409);
        Results.sendBack(first).statusCode(200).body("status", equalTo("SENT_BACK"));

        Results.submit(first).statusCode(409);
        Results.submit(second).statusCode(200);
        Results.approve(second, second.digest()).statusCode(200);
        Results.submit(Results.computed(campaign)).statusCode(409);
    }

    @Test
    void two_submissions_at_once_have_one_winner() throws Exception {
        var campaign = Results.finalSheets().campaign();
        var one = Results.computed(campaign);
        var other = Results.computed(campaign);

        try (var pool = Executors.newFixedThreadPool(2)) {
            var statuses = pool
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> Results.submit(one).extract().statusCode(),
                            () -> Results.submit(other).extract().statusCode()))
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void a_correction_needs_settled_results_and_ends_with_the_approval_of_a_new_run() {
        var campaign = Results.finalSheets().campaign();
        Results.correct(campaign).statusCode(409);
        var first = Results.approved(campaign);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(409);

        Results.correct(campaign)
                .statusCode(201)
                .body("groups[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.correct(campaign).statusCode(409);
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);
        var second = Results.approved(campaign);

        Results.get(second).body("groupStatuses[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.get(first).body("status", equalTo("SUPERSEDED"));
        Results.survey(campaign, "X26506,8.1.1,3.25,120").statusCode(409);
        Results.publish(first).statusCode(409);
    }

    @Test
    void a_correction_that_is_sent_back_stays_open_and_the_results_stay_settled() {
        var campaign = Results.finalSheets().campaign();
        Results.approved(campaign);
        Results.correct(campaign).statusCode(201);

        Results.sendBack(Results.submitted(campaign)).statusCode(200);

        Given.homeAffairs()
                .get("/api/v1/campaigns/" + campaign)
                .then()
                .body("groups[0].results", equalTo("APPROVED"))
                .body("groups[0].correctionReason", equalTo("Nhập nhầm điểm điều tra"));
        Results.survey(campaign, "X26506,8.1.1,3.5,120").statusCode(200);
    }

    @Test
    void final_scores_behind_an_approval_are_opened_within_a_correction_only() {
        var world = Results.finalSheets();
        var sheet = new SheetWay(world.ward1(), Units.WARD_1);
        Results.approved(world.campaign());

        sheet.because(Given.homeAffairs(), "reopening")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("detail", containsString("đính chính"));
        Results.correct(world.campaign()).statusCode(201);
        sheet.because(Given.homeAffairs(), "reopening")
                .then()
                .statusCode(200)
                .body("status", equalTo("REAPPRAISAL"))
                .body("minutes", nullValue());

        Results.submit(Results.computed(world.campaign())).statusCode(422);
        sheet.finalized().then().statusCode(200);
        Results.approved(world.campaign());
    }

    @Test
    void a_sheet_that_is_opened_behind_the_submission_makes_the_approval_stale() {
        var world = Results.finalSheets();
        var run = Results.submitted(world.campaign());
        new SheetWay(world.ward1(), Units.WARD_1)
                .because(Given.homeAffairs(), "reopening")
                .then()
                .statusCode(200);

        Results.approve(run, run.digest()).statusCode(409).body("type", equalTo("/problems/stale-digest"));
    }
}
