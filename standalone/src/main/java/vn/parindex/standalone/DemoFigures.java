package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes up what people enter: a unit's strength says in how many of a hundred cases a leaf is done in full. The rules of
 * the index set make the scores of it.
 */
final class DemoFigures {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final DemoPlan plan;
    private final JsonNode words;

    DemoFigures(DemoPlan plan, JsonNode words) {
        this.plan = plan;
        this.words = words;
    }

    /** What the unit enters for a leaf. */
    ObjectNode selfScore(String unit, JsonNode leaf) {
        var draw = draw(unit, leaf);
        return points(unit, leaf, draw)
                .put("explanation", draw.of(words.path("explanations")).asText());
    }

    /** What Home Affairs enters for a leaf of its own. */
    ObjectNode ofHomeAffairs(String unit, JsonNode leaf) {
        return points(unit, leaf, draw(unit, leaf))
                .put("reason", words.path("ofHomeAffairs").asText());
    }

    /** The leaves in an order that is the unit's own. */
    List<JsonNode> shuffled(String unit, String stage, List<JsonNode> leaves) {
        return leaves.stream()
                .sorted(Comparator.comparingInt(leaf ->
                        new DemoChance(plan.year(), like(unit), stage, DemoLeaves.code(leaf)).below(Integer.MAX_VALUE)))
                .toList();
    }

    /** What an appraiser corrects a score to, one step down; empty where the rule has no such step. */
    Optional<ObjectNode> lowered(String unit, JsonNode leaf, JsonNode before) {
        ObjectNode input = before.path("input").deepCopy();
        switch (leaf.path("rule").path("type").asText()) {
            case "LEVELS" -> {
                var next = input.path("level").asInt() + 1;
                if (next == leaf.path("rule").path("levels").size()) {
                    return Optional.empty();
                }
                input.put("level", next);
            }
            case "CHECKLIST" -> {
                var ticked = input.withArray("ticked");
                if (ticked.isEmpty()) {
                    return Optional.empty();
                }
                ticked.remove(ticked.size() - 1);
            }
            default -> {
                return Optional.empty();
            }
        }
        var body = Http.JSON.createObjectNode().put("reason", reason(unit, leaf));
        body.set("input", input);
        return Optional.of(body);
    }

    private String reason(String unit, JsonNode leaf) {
        return draw(unit, leaf).of(words.path("lowered")).asText();
    }

    /** Points of a survey leaf, as a share of its maximum around the unit's strength. */
    BigDecimal surveyPoints(String unit, JsonNode leaf) {
        var share = strength(unit) - 12 + draw(unit, leaf).below(15);
        return leaf.path("maxScore")
                .decimalValue()
                .multiply(BigDecimal.valueOf(share))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    /** How many people answered. */
    int respondents(String unit, JsonNode leaf) {
        return 40 + draw(unit, leaf).below(80);
    }

    private ObjectNode points(String unit, JsonNode leaf, DemoChance draw) {
        var body = Http.JSON.createObjectNode();
        var given = plan.part("scoring")
                .path("inputs")
                .path(like(unit))
                .path(leaf.path("code").asText());
        var strength = strength(unit);
        if (given.isObject()) {
            body.set("input", given);
        } else if (leaf.path("rule").path("type").asText().equals("MANUAL")) {
            var max = leaf.path("maxScore").decimalValue();
            body.put("score", draw.in(strength) ? max : max.multiply(HALF));
        } else {
            body.set("input", input(leaf.path("rule"), strength, draw));
        }
        return body;
    }

    private static ObjectNode input(JsonNode rule, int strength, DemoChance draw) {
        var input = Http.JSON.createObjectNode();
        switch (rule.path("type").asText()) {
            case "LEVELS" -> input.put("level", level(rule.path("levels").size(), strength, draw));
            case "CHECKLIST" -> {
                var ticked = input.putArray("ticked");
                for (int i = 0; i < rule.path("items").size(); i++) {
                    if (draw.in(strength)) {
                        ticked.add(i);
                    }
                }
            }
            case "BANDS", "RATIO", "CASES" -> fraction(input, rule, strength, draw);
            case "PER_OCCURRENCE" -> occurrences(input.putObject("counts"), rule, strength, draw);
            case "DEDUCTION" -> {
                var counts = input.putObject("counts");
                if (rule.path("start").decimalValue().signum() > 0 && !draw.in(strength)) {
                    counts.put(draw.of(rule.path("kinds")).path("code").asText(), 1);
                }
            }
            case "BONUS" -> input.putObject("counts");
            case "BEST_OF" -> {
                var alternatives = input.putArray("alternatives");
                alternatives.add(input(rule.path("alternatives").path(0), strength, draw));
                while (alternatives.size() < rule.path("alternatives").size()) {
                    alternatives.addNull();
                }
            }
            case "RELATIVE_TO_BEST" -> input.put("value", 30 + draw.below(60));
            default -> throw new IllegalArgumentException("The demonstration has no figures for " + rule);
        }
        return input;
    }

    private static int level(int levels, int strength, DemoChance draw) {
        return draw.in(strength) ? 0 : draw.in(strength) ? 1 : levels - 1;
    }

    private static void fraction(ObjectNode input, JsonNode rule, int strength, DemoChance draw) {
        var all = 20 + draw.below(380);
        var percent = !draw.in(strength) ? 60 + draw.below(35) : draw.in(strength) ? 100 : 95 + draw.below(5);
        var done = all * percent / 100;
        input.put("a", all);
        input.put("b", rule.path("complement").asBoolean() ? all - done : done);
    }

    private static void occurrences(ObjectNode counts, JsonNode rule, int strength, DemoChance draw) {
        var kind = draw.of(rule.path("kinds"));
        var wanted = draw.in(strength)
                ? rule.path("cap").decimalValue()
                : rule.path("cap").decimalValue().multiply(HALF);
        counts.put(
                kind.path("code").asText(),
                wanted.divide(kind.path("points").decimalValue(), 0, RoundingMode.DOWN)
                        .intValue());
    }

    private int strength(String unit) {
        var strengths = plan.part("scoring").path("strength");
        var given = strengths.path(like(unit));
        if (given.isInt()) {
            return given.asInt();
        }
        var range = strengths.path("otherwise");
        var from = range.path(0).asInt();
        return from + new DemoChance(plan.year(), unit).below(range.path(1).asInt() - from + 1);
    }

    private DemoChance draw(String unit, JsonNode leaf) {
        return new DemoChance(plan.year(), like(unit), leaf.path("code").asText());
    }

    /** The unit whose figures this one repeats, as two that tie do; else itself. */
    private String like(String unit) {
        return plan.part("scoring").path("sameAs").path(unit).asText(unit);
    }
}
