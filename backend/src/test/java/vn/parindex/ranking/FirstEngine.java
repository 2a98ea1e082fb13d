package vn.parindex.ranking;

import static vn.parindex.indexset.EngineSets.decimal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.EngineSheets;
import vn.parindex.campaign.CampaignKind;
import vn.parindex.campaign.CampaignStatus;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Consolidation;
import vn.parindex.campaign.Consolidation.Entrant;
import vn.parindex.campaign.Treatment;
import vn.parindex.indexset.EngineSets;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.InputJson;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.Grades;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.ScoreBounds;
import vn.parindex.scoring.TieBreak;
import vn.parindex.shared.CanonicalJson;
import vn.parindex.shared.JsonCustomizer;

/** The product's side of the comparison of two engines (scripts/engine): a case on each line in, its answer on a line out. */
final class FirstEngine {
    private static final ObjectMapper JSON = JsonCustomizer.mapper();

    private FirstEngine() {}

    public static void main(String[] arguments) throws IOException {
        var cases = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (var line = cases.readLine(); line != null; line = cases.readLine()) {
            answers.println(answer(line));
        }
        answers.flush();
    }

    /** An exception is an answer too, and one that the other engine never gives. */
    private static String answer(String line) throws IOException {
        var some = JSON.readTree(line);
        try {
            return some.has("group") ? group(some.get("group")) : leaf(some);
        } catch (RuntimeException e) {
            return "FAILED " + e;
        }
    }

    private static String leaf(JsonNode some) {
        var leaf = some.get("leaf");
        var bounds = new ScoreBounds(
                decimal(leaf, "maxScore"),
                decimal(leaf, "minScore"),
                leaf.get("decimals").intValue());
        var rule = EngineSets.rule(some.get("rule"));
        if (!rule.faults(bounds).isEmpty()) {
            return "FAULTY";
        }
        try {
            var outcome = rule.evaluate(InputJson.read(rule, some.get("input")), bounds);
            return outcome.score() == null
                    ? outcome.status().name()
                    : outcome.status() + " " + CanonicalJson.plain(outcome.score());
        } catch (InvalidInput e) {
            return "REFUSED";
        }
    }

    private static String group(JsonNode group) {
        var set = EngineSets.set(group.get("set"));
        var sheets = group.get("units")
                .valueStream()
                .filter(unit -> treatment(unit) != Treatment.SURVEY_ONLY)
                .map(unit -> EngineSheets.state(set, unit))
                .toList();
        var survey = new HashMap<String, Map<String, BigDecimal>>();
        group.get("units").forEach(unit -> survey.put(unit.get("unit").asText(), points(unit.get("survey"))));
        var inputs = RunInputs.of(campaign(group, set), EnumSet.of(UnitGroup.COMMUNE), sheets, survey, id -> set);
        return RunResults.of(inputs).stream()
                .sorted(Comparator.comparing(result -> result.unit().code()))
                .map(FirstEngine::text)
                .collect(Collectors.joining("; "));
    }

    private static Treatment treatment(JsonNode unit) {
        return Treatment.valueOf(unit.get("treatment").asText());
    }

    private static Map<String, BigDecimal> points(JsonNode survey) {
        return survey.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().decimalValue()));
    }

    private static Consolidation campaign(JsonNode group, FrozenIndexSet set) {
        var campaign = group.get("campaign");
        var grades = campaign.get("grades")
                .valueStream()
                .map(grade ->
                        new Grade(grade.get("name").asText(), grade.get("name").asText(), decimal(grade, "from")))
                .toList();
        var entrants = group.get("units")
                .valueStream()
                .map(unit -> new Entrant(
                        unit.get("unit").asText(),
                        unit.get("unit").asText(),
                        UnitGroup.COMMUNE,
                        set.tree().indexSet().id(),
                        treatment(unit),
                        EngineSheets.notApplicable(unit)))
                .toList();
        return new Consolidation(
                new Campaigns.Ref(new UUID(7, 2), 2018, "Chỉ số CCHC năm 2018", false),
                CampaignKind.ANNUAL,
                CampaignStatus.CONSOLIDATING,
                TieBreak.valueOf(campaign.get("tieBreak").asText()),
                campaign.get("capped").asBoolean(),
                Map.of(UnitGroup.COMMUNE, new Grades(grades)),
                Map.of(),
                entrants);
    }

    private static String text(UnitResult r) {
        var total = text(
                r.unit().code(),
                r.index(),
                r.appraisedPoints(),
                r.surveyPoints(),
                r.bonusPoints(),
                r.deductionPoints(),
                r.maximum());
        var areas = r.areas().stream()
                .map(a -> text(a.code(), a.index(), a.appraised(), a.survey(), a.bonus(), a.deduction(), a.maximum()));
        var place = " " + (r.rank() == null ? "-" : r.rank()) + " " + (r.grade() == null ? "-" : r.grade());
        return Stream.concat(Stream.of(total + place), areas).collect(Collectors.joining(", "));
    }

    private static String text(String code, @Nullable BigDecimal index, BigDecimal... parts) {
        return Stream.of(parts)
                .map(CanonicalJson::plain)
                .collect(Collectors.joining(" ", code + " ", " " + (index == null ? "-" : CanonicalJson.plain(index))));
    }
}
