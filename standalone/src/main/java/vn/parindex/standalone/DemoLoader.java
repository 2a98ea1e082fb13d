package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Loads the demonstration through the documented API, as Home Affairs would. Each step first looks at what is there, so
 * that a load that was cut short is completed by the next start and a complete one is left alone.
 */
final class DemoLoader {

    private static final String API = "/api/v1";

    private final Path folder;
    private final Addresses addresses;
    private final Instant now;

    DemoLoader(Settings settings, Addresses addresses) {
        this.folder = settings.checkout().resolve("demo");
        this.addresses = addresses;
        this.now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    }

    void load() throws IOException, LauncherException {
        var http = new Http(
                addresses.application() + API,
                Http.token(addresses.keycloak(), KeycloakServer.REALM, "parindex-cli", "home-affairs", "parindex"));
        var plan = Http.JSON.readTree(folder.resolve("campaign-2018.json").toFile());
        var campaign = plan.path("campaign");
        var found = find(
                http.get("/campaigns?size=200&year=" + campaign.path("year").asInt()), campaign.path("title"));
        if (found.isPresent() && !found.get().path("status").asText().equals("DRAFT")) {
            return;
        }
        System.out.println("           loading the demonstration data");
        var units = Http.JSON.readTree(folder.resolve("units.json").toFile());
        loadUnits(http, units);
        var sets = loadIndexSets(http, plan);
        var id = found.isPresent()
                ? found.get().path("id").asText()
                : http.post("/campaigns", withInstants(campaign)).path("id").asText();
        http.put("/campaigns/%s/participants".formatted(id), participants(units, plan, sets));
        // opening comes last: an open campaign is what tells the next start that nothing is missing
        excuse(http, id, units, plan);
        http.post("/campaigns/%s/opening".formatted(id), null);
    }

    private static void loadUnits(Http http, JsonNode units) throws LauncherException {
        if (http.get("/units?size=1").path("total").asInt()
                < units.path("units").size()) {
            http.post("/units/imports", units);
        }
    }

    /** The id of the issued set of each file name. */
    private Map<String, String> loadIndexSets(Http http, JsonNode plan) throws IOException, LauncherException {
        var ids = new HashMap<String, String>();
        for (var file : plan.path("indexSets")) {
            if (!ids.containsKey(file.asText())) {
                ids.put(file.asText(), loadIndexSet(http, plan, file.asText()));
            }
        }
        return ids;
    }

    private String loadIndexSet(Http http, JsonNode plan, String file) throws IOException, LauncherException {
        var set = Http.JSON.readTree(
                folder.resolve("index-sets/" + file + ".json").toFile());
        var list = http.get("/index-sets?size=200&year=%d&group=%s"
                .formatted(set.path("year").asInt(), set.path("group").asText()));
        var found = find(list, set.path("title"));
        var stored = found.isPresent() ? found.get() : http.post("/index-sets", set);
        var id = stored.path("id").asText();
        if (stored.path("status").asText().equals("DRAFT")) {
            http.post("/index-sets/%s/issuing".formatted(id), plan.path("issuing"));
        }
        return id;
    }

    /** Days relative to this first load become instants. */
    private ObjectNode withInstants(JsonNode campaign) {
        var body = (ObjectNode) campaign.deepCopy();
        for (var phase : (ArrayNode) body.path("phases")) {
            instant((ObjectNode) phase, "opensInDays", "opensAt");
            instant((ObjectNode) phase, "closesInDays", "closesAt");
        }
        return body;
    }

    private void instant(ObjectNode phase, String days, String name) {
        phase.put(name, now.plus(Duration.ofDays(phase.path(days).asLong())).toString());
        phase.remove(days);
    }

    private static ObjectNode participants(JsonNode units, JsonNode plan, Map<String, String> sets) {
        var body = Http.JSON.createObjectNode();
        var list = body.putArray("participants");
        for (var unit : units.path("units")) {
            var group = unit.path("group").asText();
            var participant = list.addObject();
            participant.set("unit", unit.path("code"));
            participant.put(
                    "indexSet", sets.get(plan.path("indexSets").path(group).asText()));
            for (var route : units.path("unitGroups")) {
                if (route.path("code").asText().equals(group)) {
                    participant.set("route", route.path("route"));
                }
            }
            participant.put("treatment", "FULL");
        }
        return body;
    }

    /** What does not concern a group of units leaves their maximum, as the plan asks. */
    private static void excuse(Http http, String campaign, JsonNode units, JsonNode plan) throws LauncherException {
        for (var excuse : plan.path("notApplicable")) {
            var body = Http.JSON.createObjectNode();
            body.set("codes", excuse.path("codes"));
            body.set("reason", excuse.path("reason"));
            for (var unit : units.path("units")) {
                if (unit.path("group").equals(excuse.path("group"))) {
                    http.put(
                            "/campaigns/%s/units/%s/not-applicable"
                                    .formatted(campaign, unit.path("code").asText()),
                            body);
                }
            }
        }
    }

    private static Optional<JsonNode> find(JsonNode list, JsonNode title) {
        for (var item : list.path("items")) {
            if (item.path("title").equals(title)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
