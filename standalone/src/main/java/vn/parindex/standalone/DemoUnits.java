package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The units of demo/units.json with what the demonstration asks of them. */
final class DemoUnits {

    private final JsonNode file;
    private final Map<String, JsonNode> units = new LinkedHashMap<>();

    private DemoUnits(JsonNode file) {
        this.file = file;
        file.path("units").forEach(unit -> units.put(unit.path("code").asText(), unit));
    }

    static DemoUnits read(Path folder) throws IOException {
        return new DemoUnits(Http.JSON.readTree(folder.resolve("units.json").toFile()));
    }

    /** Everything, as the API imports it. */
    JsonNode file() {
        return file;
    }

    Iterable<String> codes() {
        return units.keySet();
    }

    int size() {
        return units.size();
    }

    String group(String unit) {
        return Objects.requireNonNull(units.get(unit)).path("group").asText();
    }

    String district(String unit) {
        return Objects.requireNonNull(units.get(unit)).path("parent").asText();
    }

    /** The levels of appraisal of the unit's group. */
    JsonNode route(String unit) {
        for (var group : file.path("unitGroups")) {
            if (group.path("code").asText().equals(group(unit))) {
                return group.path("route");
            }
        }
        throw new IllegalArgumentException("units.json has no group of " + unit);
    }
}
