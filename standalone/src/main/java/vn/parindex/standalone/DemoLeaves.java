package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the answer that holds a sheet with its leaves. */
final class DemoLeaves {

    private DemoLeaves() {}

    /** The leaves that apply to the unit, out of these. */
    static List<JsonNode> of(JsonNode sheet, Predicate<JsonNode> which) {
        return sheet.path("leaves")
                .valueStream()
                .filter(leaf -> !leaf.path("notApplicable").asBoolean())
                .filter(which)
                .toList();
    }

    static List<JsonNode> scoredBy(String scorer, JsonNode sheet) {
        return of(sheet, leaf -> leaf.path("scoredBy").asText().equals(scorer));
    }

    /** The first leaves that the unit scores itself, so many percent of them. */
    static List<JsonNode> selfScored(JsonNode sheet, int percent) {
        var leaves = scoredBy("SELF", sheet);
        return leaves.subList(0, leaves.size() * percent / 100);
    }

    /** All leaves of an index set's file. */
    static List<JsonNode> ofSet(JsonNode set) {
        return set.path("areas")
                .valueStream()
                .flatMap(area -> area.path("criteria").valueStream())
                .flatMap(criterion -> criterion.has("subCriteria")
                        ? criterion.path("subCriteria").valueStream()
                        : Stream.of(criterion))
                .toList();
    }

    static JsonNode named(JsonNode sheet, JsonNode code) {
        return of(sheet, leaf -> leaf.path("code").equals(code)).getFirst();
    }

    static String id(JsonNode sheet) {
        return sheet.path("id").asText();
    }

    static String unit(JsonNode sheet) {
        return sheet.path("unit").path("code").asText();
    }

    static String code(JsonNode leaf) {
        return leaf.path("code").asText();
    }

    static long version(JsonNode leaf) {
        return leaf.path("version").asLong();
    }
}
