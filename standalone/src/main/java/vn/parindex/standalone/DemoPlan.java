package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One campaign of the demonstration as its file describes it; demo/README.md explains the file. */
final class DemoPlan {

    private record Place(String status, int position) {}

    private final JsonNode file;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private DemoPlan(JsonNode file) {
        this.file = file;
        for (var status : file.path("units").properties()) {
            for (var unit : status.getValue()) {
                var position = places.values().stream()
                        .filter(place -> place.status().equals(status.getKey()))
                        .count();
                places.put(unit.asText(), new Place(status.getKey(), (int) position));
            }
        }
    }

    static DemoPlan read(Path folder, int year) throws IOException {
        return new DemoPlan(Http.JSON.readTree(
                folder.resolve("campaign-%d.json".formatted(year)).toFile()));
    }

    JsonNode part(String name) {
        return file.path(name);
    }

    int year() {
        return file.path("campaign").path("year").asInt();
    }

    /** The status that a unit's sheet is meant to have; empty for a unit without sheet. */
    Optional<String> target(String unit) {
        return Optional.ofNullable(places.get(unit)).map(Place::status);
    }

    /** What the entries of a list say for a unit: units of a status take them in turn. */
    JsonNode inTurn(JsonNode list, String unit) {
        var place = places.get(unit);
        return list.path(place == null ? 0 : place.position() % list.size());
    }

    boolean takesPart(String unit) {
        return places.containsKey(unit) || surveyOnly(unit);
    }

    boolean surveyOnly(String unit) {
        return names(file.path("surveyOnly"), unit);
    }

    /** The entries of a list of requests that concern a unit. */
    List<JsonNode> asked(String list, String unit) {
        return file.path(list)
                .valueStream()
                .filter(request -> request.path("unit").asText().equals(unit))
                .toList();
    }

    static boolean names(JsonNode list, String unit) {
        for (var named : list) {
            if (named.asText().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The campaign for the API, days from now as instants. */
    ObjectNode campaign(Instant now) {
        ObjectNode body = file.path("campaign").deepCopy();
        for (var phase : body.path("phases")) {
            instant((ObjectNode) phase, "opensInDays", "opensAt", now);
            instant((ObjectNode) phase, "closesInDays", "closesAt", now);
        }
        return body;
    }

    private static void instant(ObjectNode phase, String days, String name, Instant now) {
        phase.put(name, now.plus(Duration.ofDays(phase.path(days).asLong())).toString());
        phase.remove(days);
    }
}
