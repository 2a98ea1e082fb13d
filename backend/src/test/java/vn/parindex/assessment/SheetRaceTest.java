package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Units;

/** Two who act on one sheet at the same moment: one is first, and the other is told. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SheetRaceTest {
    private static final int ROUNDS = 5;

    @Inject
    SheetClock clock;

    @BeforeEach
    void units() {
        Given.units();
    }

    private static SheetWay ward1() {
        return Given.smallCampaign(2018, true).sheet(Units.WARD_1);
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(calls.size())) {
            return pool.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private static long steps(String action) {
        return CleanDatabase.count("select count(*) from assessment_steps where action = '" + action + "'");
    }

    @Test
    void a_save_and_a_submission_never_leave_an_unproven_leaf_behind() throws InterruptedException {
        var sheet = ward1().scored();
        for (int round = 0; round < ROUNDS; round++) {
            var version = 1 + 2 * round;
            var answers = together(List.of(
                    () -> sheet.head()
                            .header("If-Match", "\"" + version + "\"")
                            .body("{\"score\": 1}")
                            .put(sheet.path("scores/1.2"))
                            .statusCode(),
                    () -> sheet.post(sheet.head(), "submission").statusCode()));

            // either the leaf lost its proof and the submission names it, or the sheet is closed to the save
            assertThat(answers).isIn(List.of(200, 422), List.of(409, 200));
            if (answers.getLast() == 200) {
                return;
            }
            sheet.save("1.2", "{\"score\": 2, \"explanation\": \"Lại\"}");
        }
    }

    @Test
    void of_many_submissions_one_moves_the_sheet() throws InterruptedException {
        var sheet = ward1().scored();
        var answers = together(Collections.nCopies(
                4, () -> sheet.post(sheet.head(), "submission").statusCode()));

        assertThat(answers).containsOnlyOnce(200).filteredOn(s -> s != 200).containsOnly(409);
        assertThat(steps("submit")).isEqualTo(1);
    }

    @Test
    void of_many_appraisers_on_one_leaf_one_is_first() throws InterruptedException {
        var sheet = ward1().to("PROVINCE_APPRAISAL");
        var answers = together(Collections.nCopies(
                4,
                () -> SheetWay.team()
                        .header("If-Match", "\"2\"")
                        .body("{\"score\": 1, \"reason\": \"Chưa đủ\"}")
                        .put("/api/v1/appraisals/" + sheet.id() + "/scores/1.2")
                        .statusCode()));

        assertThat(answers).containsOnlyOnce(200).filteredOn(s -> s != 200).containsOnly(412);
        assertThat(CleanDatabase.count("select count(*) from leaf_revisions where stage = 'PROVINCE'"))
                .isEqualTo(1);
    }

    @Test
    void an_appraisal_that_is_taken_back_and_a_forwarding_never_pass_each_other() throws InterruptedException {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        sheet.agree(SheetWay.district());

        var answers = together(List.of(
                () -> SheetWay.district()
                        .header("If-Match", "\"2\"")
                        .body("{}")
                        .put("/api/v1/appraisals/" + sheet.id() + "/scores/1.2")
                        .statusCode(),
                () -> sheet.post(SheetWay.district(), "forwarding").statusCode()));

        assertThat(answers).isIn(List.of(200, 422), List.of(409, 200));
    }

    @Test
    void a_request_and_an_announcement_never_pass_each_other() throws InterruptedException {
        var sheet = ward1().to("PROVINCE_APPRAISAL").appraised();

        var answers = together(List.of(
                () -> sheet.post(
                                SheetWay.team(),
                                "requests",
                                "{\"leaf\": \"1.2\", \"remark\": \"Bổ sung\", \"dueAt\": \"2099-01-01T00:00:00Z\"}")
                        .statusCode(),
                () -> sheet.post(Given.homeAffairs(), "announcement").statusCode()));

        assertThat(answers).isIn(List.of(200, 422), List.of(409, 200));
    }

    /** A tick as the scheduler makes it, on a thread and in a context of its own. */
    private int tick() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            clock.tick();
            return 0;
        } finally {
            context.terminate();
        }
    }

    @Test
    void clocks_of_several_replicas_close_a_sheet_once() throws InterruptedException {
        Given.smallCampaign(2018, true, Duration.ofSeconds(-1));

        together(Collections.nCopies(4, this::tick));

        assertThat(steps("close")).isEqualTo(4);
        assertThat(CleanDatabase.count("select count(distinct assessment_id) from assessment_steps"))
                .isEqualTo(4);
    }

    @Test
    void more_time_that_a_unit_is_given_while_the_clock_comes_for_its_sheet_counts() throws Exception {
        var sheet = ward1();
        CleanDatabase.run("update campaign_phases set closes_at = now() - interval '1 second'");

        try (var pool = Executors.newSingleThreadExecutor();
                var other = PostgresResource.connection();
                var statement = other.createStatement()) {
            // as a return does: it holds the sheet, and the clock waits for it
            other.setAutoCommit(false);
            statement.execute("select 1 from assessments where id = '" + sheet.id() + "' for update");
            var ticking = pool.submit(this::tick);
            while (CleanDatabase.count("select count(*) from pg_locks where not granted") == 0) {
                assertThat(ticking).as("it should wait").isNotDone();
            }
            statement.execute("update participants set self_scoring_extended_to = now() + interval '3 days'"
                    + " where unit_code = '" + Units.WARD_1 + "'");
            other.commit();
            ticking.get(30, TimeUnit.SECONDS);
        }

        sheet.head().get(sheet.path("")).then().body("status", equalTo("DRAFT"));
        assertThat(steps("close")).as("the others' time is over").isEqualTo(3);
    }

    @Test
    void a_deadline_that_passes_while_a_leaf_is_typed_keeps_what_was_saved() {
        var sheet = ward1();
        sheet.save("1.2", "{\"score\": 1, \"explanation\": \"Có\"}");
        CleanDatabase.run("update campaign_phases set closes_at = now() - interval '1 second'");

        sheet.head()
                .header("If-Match", "\"1\"")
                .body("{\"score\": 2, \"explanation\": \"Có thêm\"}")
                .put(sheet.path("scores/1.2"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/phase-closed"));
        sheet.post(sheet.head(), "submission").then().statusCode(409);
        clock.tick();

        SheetWay.district()
                .get(sheet.path(""))
                .then()
                .body("status", equalTo("DISTRICT_APPRAISAL"))
                .body("leaves.find { it.code == '1.2' }.self.score", equalTo(1))
                .body("leaves.find { it.code == '1.1' }.self", nullValue());
    }

    @Test
    void minutes_of_grace_are_still_time() {
        var sheet = ward1();
        CleanDatabase.run("update campaign_phases set closes_at = now() - interval '1 minute', grace_minutes = 5");

        sheet.scored();
        clock.tick();

        sheet.post(sheet.head(), "submission").then().statusCode(200);
    }

    @Test
    void a_district_that_never_appraises_is_passed_over_with_its_open_requests() {
        var sheet = ward1().to("DISTRICT_APPRAISAL");
        var request = sheet.post(
                        SheetWay.district(),
                        "requests",
                        "{\"leaf\": \"1.1\", \"remark\": \"Bổ sung\", \"dueAt\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("leaves.find { it.code == '1.1' }.request.id");

        sheet.because(Given.homeAffairs(), "takeover")
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVINCE_APPRAISAL"))
                .body("leaves.find { it.code == '1.1' }.request.state", equalTo("CANCELLED"))
                .body("leaves.find { it.code == '1.1' }.district", nullValue());

        sheet.post(sheet.head(), "requests/" + request + "/answer", "{\"reply\": \"Đây\"}")
                .then()
                .statusCode(409);
        sheet.post(SheetWay.district(), "forwarding").then().statusCode(409);
        sheet.appraised();
        sheet.post(Given.homeAffairs(), "announcement")
                .then()
                .statusCode(200)
                .body("leaves.find { it.code == '1.1' }.province.score", equalTo(3.6f))
                .body("leaves.find { it.code == '1.1' }.district", nullValue());
    }
}
