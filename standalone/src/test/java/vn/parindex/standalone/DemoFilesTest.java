package vn.parindex.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of demo/ say what the demonstration promises, and agree with each other. */
class DemoFilesTest {

    private static final Path FOLDER = Path.of("..", "demo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void all_units_take_part_in_2018_and_every_status_occurs() throws IOException {
        var plan = DemoPlan.read(FOLDER, 2018);

        assertThat(units().filter(unit -> plan.target(unit).isPresent())).hasSize(119);
        assertThat(units().map(unit -> plan.target(unit).orElseThrow()).distinct())
                .containsExactlyInAnyOrder(
                        "DRAFT",
                        "DISTRICT_APPRAISAL",
                        "PROVINCE_APPRAISAL",
                        "EXPLANATION",
                        "REAPPRAISAL",
                        "FINAL",
                        "WITHDRAWN");
    }

    @Test
    void five_communes_and_more_score_themselves_for_thirty_days_and_more() throws IOException {
        var plan = DemoPlan.read(FOLDER, 2018);
        var drafts = units().filter(unit -> unit.startsWith("X"))
                .filter(unit -> plan.target(unit).orElseThrow().equals("DRAFT"))
                .filter(unit -> plan.part("started").path(unit).isMissingNode());

        assertThat(drafts).hasSizeGreaterThan(20);
        assertThat(phase(plan, "SELF_SCORING").path("closesAt").asText()).isGreaterThan("2026-12-26");
    }

    @Test
    void the_year_2019_is_empty_and_open_in_every_phase() throws IOException {
        var plan = DemoPlan.read(FOLDER, 2019);

        assertThat(units().filter(plan::takesPart)).containsExactlyInAnyOrder("SDL", "SCT", "H747", "X26506", "X26508");
        assertThat(units().filter(plan::takesPart).map(unit -> plan.target(unit).orElseThrow()))
                .containsOnly("DRAFT");
        assertThat(plan.part("started").isMissingNode()).isTrue();
        assertThat(plan.campaign(TODAY).path("explanationRound").asBoolean()).isTrue();
        for (var phase : plan.campaign(TODAY).path("phases")) {
            assertThat(phase.path("opensAt").asText()).isLessThan("2026-11-25");
            assertThat(phase.path("closesAt").asText()).isGreaterThan("2026-12-26");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019})
    void whatever_a_campaign_says_about_a_leaf_is_about_one_that_the_unit_scores(int year) throws IOException {
        var plan = DemoPlan.read(FOLDER, year);

        for (var list : List.of("supplements", "notApplicableRequests")) {
            for (var request : plan.part(list)) {
                assertThat(selfScored(plan, request.path("unit").asText()))
                        .contains(request.path("leaf").asText());
            }
        }
        for (var document : plan.part("evidence")) {
            assertThat(FOLDER.resolve("evidence/" + document.path("file").asText()))
                    .exists();
            for (var unit : document.path("units")) {
                assertThat(selfScored(plan, unit.asText()))
                        .containsAll(document.path("leaves")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList());
            }
        }
    }

    @Test
    void figures_are_the_same_at_every_load_and_differ_between_units() throws IOException {
        var plan = DemoPlan.read(FOLDER, 2017);
        var words = Http.JSON.readTree(Files.readString(FOLDER.resolve("words.json")));

        assertThat(figures(plan, words, "X26506")).isEqualTo(figures(plan, words, "X26506"));
        assertThat(figures(plan, words, "X26508")).as("a tie").isEqualTo(figures(plan, words, "X26506"));
        assertThat(figures(plan, words, "X26704")).isNotEqualTo(figures(plan, words, "X26506"));
    }

    private static List<JsonNode> figures(DemoPlan plan, JsonNode words, String unit) throws IOException {
        var figures = new DemoFigures(plan, words);
        return leaves(plan, unit)
                .filter(leaf -> leaf.path("scoredBy").asText().equals("SELF"))
                .map(leaf -> (JsonNode) figures.selfScore(unit, leaf))
                .toList();
    }

    private static List<String> selfScored(DemoPlan plan, String unit) throws IOException {
        return leaves(plan, unit)
                .filter(leaf -> leaf.path("scoredBy").asText().equals("SELF"))
                .map(DemoLeaves::code)
                .toList();
    }

    private static Stream<JsonNode> leaves(DemoPlan plan, String unit) throws IOException {
        var units = DemoUnits.read(FOLDER);
        var file = plan.part("indexSets").path(units.group(unit)).asText();
        return DemoLeaves.ofSet(new DemoCampaign(FOLDER, units, plan, Http.JSON.nullNode()).indexSet(file)).stream();
    }

    private static JsonNode phase(DemoPlan plan, String kind) {
        return plan.campaign(TODAY)
                .path("phases")
                .valueStream()
                .filter(phase -> phase.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> units() throws IOException {
        return StreamSupport.stream(DemoUnits.read(FOLDER).codes().spliterator(), false);
    }
}
