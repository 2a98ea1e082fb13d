package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prepares and opens one campaign of the demonstration, as Home Affairs does. */
final class DemoCampaign {

    private static final int YEAR_OF_FILES = 2018;
    private static final Pattern YEAR = Pattern.compile("\\b201[78]\\b");

    private final Path folder;
    private final DemoUnits units;
    private final DemoPlan plan;
    private final JsonNode people;

    DemoCampaign(Path folder, DemoUnits units, DemoPlan plan, JsonNode people) {
        this.folder = folder;
        this.units = units;
        this.plan = plan;
        this.people = people;
    }

    /** The campaign of the plan's year, where it exists. */
    static Optional<JsonNode> find(Http http, int year) throws LauncherException {
        for (var campaign : http.get("/campaigns?year=" + year).path("items")) {
            if (campaign.path("kind").asText().equals("ANNUAL")) {
                return Optional.of(campaign);
            }
        }
        return Optional.empty();
    }

    /** The id of the campaign, open. Opening comes last, so that an open campaign lacks nothing. */
    String open(Http http) throws IOException, LauncherException {
        var found = find(http, plan.year());
        if (found.isPresent() && !found.get().path("status").asText().equals("DRAFT")) {
            return found.get().path("id").asText();
        }
        var sets = issueIndexSets(http);
        var campaign = found.isPresent() ? found.get() : http.post("/campaigns", plan.campaign(DemoPlan.today()));
        var id = campaign.path("id").asText();
        http.put("/campaigns/%s/participants".formatted(id), participants(sets));
        excuse(http, id);
        http.put("/campaigns/%s/team".formatted(id), Map.of("members", people.path("members")));
        http.post("/campaigns/%s/opening".formatted(id), null);
        return id;
    }

    /** The id of the issued set of each file. */
    private Map<String, String> issueIndexSets(Http http) throws IOException, LauncherException {
        var ids = new HashMap<String, String>();
        for (var file : plan.part("indexSets")) {
            if (!ids.containsKey(file.asText())) {
                ids.put(file.asText(), issueIndexSet(http, indexSet(file.asText())));
            }
        }
        return ids;
    }

    /** The set of a file, whose dates and titles name one year, for the plan's year. */
    JsonNode indexSet(String file) throws IOException {
        var text = Files.readString(folder.resolve("index-sets/" + file + ".json"));
        var later = plan.year() - YEAR_OF_FILES;
        return Http.JSON.readTree(
                YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + later)));
    }

    private String issueIndexSet(Http http, JsonNode set) throws LauncherException {
        var list = http.get("/index-sets?size=200&year=%d&group=%s"
                .formatted(plan.year(), set.path("group").asText()));
        var stored = named(list, set.path("title"));
        if (stored.isEmpty()) {
            stored = Optional.of(http.post("/index-sets", set));
        }
        var id = stored.get().path("id").asText();
        if (stored.get().path("status").asText().equals("DRAFT")) {
            http.post("/index-sets/%s/issuing".formatted(id), plan.part("issuing"));
        }
        return id;
    }

    private static Optional<JsonNode> named(JsonNode list, JsonNode title) {
        for (var item : list.path("items")) {
            if (item.path("title").equals(title)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private ObjectNode participants(Map<String, String> sets) {
        var body = Http.JSON.createObjectNode();
        var list = body.putArray("participants");
        for (var unit : units.codes()) {
            if (plan.takesPart(unit)) {
                var participant = list.addObject();
                participant.put("unit", unit);
                participant.put(
                        "indexSet",
                        sets.get(plan.part("indexSets").path(units.group(unit)).asText()));
                participant.set("route", units.route(unit));
                participant.put("treatment", plan.surveyOnly(unit) ? "SURVEY_ONLY" : "FULL");
            }
        }
        return body;
    }

    /** What does not concern a unit, or a group of units, leaves their maximum. */
    private void excuse(Http http, String campaign) throws LauncherException {
        for (var excuse : plan.part("notApplicable")) {
            var body = Http.JSON.createObjectNode();
            body.set("codes", excuse.path("codes"));
            body.set("reason", excuse.path("reason"));
            for (var unit : units.codes()) {
                if (unit.equals(excuse.path("unit").asText())
                        || units.group(unit).equals(excuse.path("group").asText())) {
                    http.put("/campaigns/%s/units/%s/not-applicable".formatted(campaign, unit), body);
                }
            }
        }
    }
}
