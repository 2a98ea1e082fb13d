package vn.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SheetWay;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** The whole table role × status × action of design.md section 4, cell by cell over HTTP, single and in bulk. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SheetMachineTest {
    private static final List<String> STATUSES = List.of(
            "DRAFT", "DISTRICT_APPRAISAL", "PROVINCE_APPRAISAL", "EXPLANATION", "REAPPRAISAL", "FINAL", "WITHDRAWN");

    /** Who acts where, with the explanation round on: the design's table, written down a second time. */
    private static final Map<String, Map<String, String>> TABLE = table("""
            submission      | head-own             | DRAFT
            closing         | home-affairs         | DRAFT
            return          | district-head-parent | DISTRICT_APPRAISAL
            return          | home-affairs         | PROVINCE_APPRAISAL
            forwarding      | district-head-parent | DISTRICT_APPRAISAL
            takeover        | home-affairs         | DISTRICT_APPRAISAL
            sending-back    | home-affairs         | PROVINCE_APPRAISAL
            announcement    | home-affairs         | PROVINCE_APPRAISAL
            explanation     | head-own             | EXPLANATION
            acceptance      | head-own             | EXPLANATION
            explanation-end | home-affairs         | EXPLANATION
            finalization    | home-affairs         | REAPPRAISAL
            reopening       | home-affairs         | FINAL
            withdrawal      | home-affairs         | DRAFT DISTRICT_APPRAISAL PROVINCE_APPRAISAL EXPLANATION REAPPRAISAL
            """);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("submission", "submit"),
            Map.entry("closing", "close"),
            Map.entry("return", "return"),
            Map.entry("forwarding", "forward"),
            Map.entry("takeover", "take-over"),
            Map.entry("sending-back", "send-back"),
            Map.entry("announcement", "announce"),
            Map.entry("explanation", "explain"),
            Map.entry("acceptance", "accept"),
            Map.entry("explanation-end", "end-explanation"),
            Map.entry("finalization", "finalize"),
            Map.entry("reopening", "reopen"),
            Map.entry("withdrawal", "withdraw"));

    private static final List<String> ACTORS = List.of(
            "unit-own",
            "head-own",
            "head-other",
            "district-parent",
            "district-head-parent",
            "district-head-other",
            "team",
            "home-affairs",
            "leadership",
            "integration");

    /** Roles that the operation is open to at all; others are refused before the sheet is looked at. */
    private static final Map<String, Set<String>> OPEN_TO = Map.ofEntries(
            Map.entry("submission", Set.of("unit-head")),
            Map.entry("closing", Set.of("home-affairs")),
            Map.entry("return", Set.of("district-head", "home-affairs")),
            Map.entry("forwarding", Set.of("district-head")),
            Map.entry("takeover", Set.of("home-affairs")),
            Map.entry("sending-back", Set.of("home-affairs")),
            Map.entry("announcement", Set.of("home-affairs")),
            Map.entry("explanation", Set.of("unit-head")),
            Map.entry("acceptance", Set.of("unit-head")),
            Map.entry("explanation-end", Set.of("home-affairs")),
            Map.entry("finalization", Set.of("home-affairs", "leadership")),
            Map.entry("reopening", Set.of("home-affairs")),
            Map.entry("withdrawal", Set.of("home-affairs")));

    private static Map<String, Map<String, String>> table(String text) {
        var table = new LinkedHashMap<String, Map<String, String>>();
        text.lines()
                .map(line -> line.split("\\|"))
                .forEach(cells -> table.computeIfAbsent(cells[0].strip(), action -> new TreeMap<>())
                        .put(cells[1].strip(), cells[2].strip()));
        return table;
    }

    static Stream<String> statuses() {
        return STATUSES.stream();
    }

    private static RequestSpecification as(String actor) {
        return switch (actor) {
            case "unit-own" -> Given.as(Tokens.of(actor, Units.WARD_1, "unit"));
            case "head-own" -> Given.as(Tokens.of(actor, Units.WARD_1, "unit-head"));
            case "head-other" -> Given.as(Tokens.of(actor, Units.THANG_TAM, "unit-head"));
            case "district-parent" -> Given.as(Tokens.of(actor, Units.VUNG_TAU, "district"));
            case "district-head-parent" -> Given.as(Tokens.of(actor, Units.VUNG_TAU, "district-head"));
            case "district-head-other" -> Given.as(Tokens.of(actor, Units.BA_RIA, "district-head"));
            case "team" -> SheetWay.team();
            case "home-affairs" -> Given.homeAffairs();
            default -> Given.as(Tokens.of(actor, null, actor));
        };
    }

    private static String roleOf(String actor) {
        return switch (actor) {
            case "unit-own" -> "unit";
            case "head-own", "head-other" -> "unit-head";
            case "district-parent" -> "district";
            case "district-head-parent", "district-head-other" -> "district-head";
            case "team" -> "province-team";
            default -> actor;
        };
    }

    private static int expected(String action, String actor, String status) {
        if (!Objects.requireNonNull(OPEN_TO.get(action)).contains(roleOf(actor))) {
            return 403;
        }
        if (actor.endsWith("-other")) {
            return 404;
        }
        var actors = Objects.requireNonNull(TABLE.get(action));
        if (!actors.containsKey(actor)) {
            return 403;
        }
        return List.of(Objects.requireNonNull(actors.get(actor)).split(" ")).contains(status) ? 200 : 409;
    }

    private static String body(String action) {
        return switch (action) {
            case "submission", "forwarding", "announcement", "acceptance", "explanation-end" -> "";
            case "explanation" -> "{\"leaves\": [{\"code\": \"1.2\", \"text\": \"Sáng kiến đã áp dụng\"}]}";
            case "finalization" ->
                "{\"minutesNumber\": \"05/BB\", \"heldOn\": \"2019-01-20\", \"votesFor\": 5, \"votesTotal\": 9}";
            default -> "{\"reason\": \"Lý do kiểm thử\"}";
        };
    }

    private static int send(SheetWay sheet, String action, String actor) {
        var body = body(action);
        var answer = body.isEmpty() ? sheet.post(as(actor), action) : sheet.post(as(actor), action, body);
        return answer.statusCode();
    }

    private static SheetWay sheetIn(String status) {
        Given.units();
        var sheet = Given.smallCampaign(2018, true).sheet(Units.WARD_1);
        sheet.to(status);
        return status.equals("DRAFT") ? sheet.scored() : readyToLeave(sheet, status);
    }

    /** Everything that the next step needs is there, so that only role and status decide. */
    private static SheetWay readyToLeave(SheetWay sheet, String status) {
        if (status.equals("DISTRICT_APPRAISAL")) {
            sheet.agree(SheetWay.district());
        } else if (status.equals("PROVINCE_APPRAISAL")) {
            sheet.appraised();
        }
        return sheet;
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_cell_of_the_table_is_as_designed(String status) {
        var actual = new TreeMap<String, Integer>();
        var wanted = new TreeMap<String, Integer>();
        var sheet = sheetIn(status);
        var succeeding = new ArrayList<String[]>();
        for (var action : TABLE.keySet()) {
            for (var actor : ACTORS) {
                var expected = expected(action, actor, status);
                wanted.put(action + " by " + actor, expected);
                if (expected == 200) {
                    succeeding.add(new String[] {action, actor});
                } else {
                    actual.put(action + " by " + actor, send(sheet, action, actor));
                }
            }
        }
        // what was refused has changed nothing, so each move that is allowed is still possible
        for (var cell : succeeding) {
            actual.put(cell[0] + " by " + cell[1], send(sheet, cell[0], cell[1]));
            sheet = sheetIn(status);
        }

        assertThat(actual).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void views_offer_exactly_what_the_table_allows(String status) {
        var sheet = sheetIn(status);
        for (var actor :
                List.of("unit-own", "head-own", "district-head-parent", "team", "home-affairs", "leadership")) {
            var offered =
                    new TreeSet<String>(as(actor).get(sheet.path("")).jsonPath().getList("allowed"));
            offered.removeAll(Set.of("score", "prove", "appraise"));

            assertThat(offered)
                    .as(actor)
                    .isEqualTo(TABLE.keySet().stream()
                            .filter(action -> expected(action, actor, status) == 200)
                            .map(action -> Objects.requireNonNull(WORDS.get(action)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void moving_many_at_once_refuses_the_same(String status) {
        var campaignOf = new LinkedHashSet<String>();
        var sheet = sheetIn(status);
        campaignOf.add(Given.homeAffairs().get(sheet.path("")).jsonPath().getString("campaign.id"));
        var bulk = Map.of("closing", "closings", "announcement", "announcements", "finalization", "finalizations");
        var succeeding = new ArrayList<String>();
        for (var action : bulk.keySet()) {
            for (var actor : ACTORS) {
                var expected = expected(action, actor, status);
                if (expected == 200) {
                    succeeding.add(action);
                } else if (!actor.endsWith("-other")) {
                    assertThat(sendMany(
                                    campaignOf.getFirst(),
                                    sheet,
                                    Objects.requireNonNull(bulk.get(action)),
                                    action,
                                    actor))
                            .as(action + " by " + actor)
                            .isEqualTo(expected);
                }
            }
        }
        for (var action : succeeding) {
            assertThat(sendMany(
                            campaignOf.getFirst(),
                            sheet,
                            Objects.requireNonNull(bulk.get(action)),
                            action,
                            "home-affairs"))
                    .as(action)
                    .isEqualTo(200);
        }
    }

    private static int sendMany(String campaign, SheetWay sheet, String noun, String action, String actor) {
        var body = body(action);
        var fields = body.isEmpty() ? "" : ", " + body.substring(1, body.length() - 1);
        return as(actor)
                .body("{\"sheets\": [\"" + sheet.id() + "\"]" + fields + "}")
                .post("/api/v1/campaigns/" + campaign + "/" + noun)
                .statusCode();
    }

    @Test
    void the_table_names_every_action_and_every_cell_is_known() {
        assertThat(TABLE.keySet()).isEqualTo(WORDS.keySet()).isEqualTo(OPEN_TO.keySet());
        assertThat(TABLE.values().stream().flatMap(actors -> actors.values().stream()))
                .allSatisfy(cell -> assertThat(STATUSES).contains(cell.split(" ")));
    }
}
