package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One campaign of the demonstration as its file describes it; demo/README.md explains the file. */
final class DemoPlan {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

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

    /** The campaign for the API, days from today as instants. */
    ObjectNode campaign(LocalDate today) {
        ObjectNode body = file.path("campaign").deepCopy();
        for (var each : body.path("phases")) {
            var phase = (ObjectNode) each;
            phase.put("opensAt", at(MORNING, today, phase.remove("opensInDays")));
            phase.put("closesAt", at(EVENING, today, phase.remove("closesInDays")));
        }
        return body;
    }

    /** The end of the working day so many days from today. */
    static String evening(JsonNode days) {
        return at(EVENING, today(), days);
    }

    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    private static String at(LocalTime hour, LocalDate today, JsonNode days) {
        return today.plusDays(days.asLong())
                .atTime(hour)
                .atZone(VIETNAM)
                .toInstant()
                .toString();
    }
}
