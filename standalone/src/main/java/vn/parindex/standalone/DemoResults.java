package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** Takes a campaign whose sheets are final to its publication: survey points, ranking run, approval, decision. */
final class DemoResults {

    private final DemoUsers users;
    private final DemoUnits units;
    private final DemoPlan plan;
    private final DemoFigures figures;
    private final DemoCampaign campaign;

    DemoResults(DemoUsers users, DemoUnits units, DemoPlan plan, DemoFigures figures, DemoCampaign campaign) {
        this.users = users;
        this.units = units;
        this.plan = plan;
        this.figures = figures;
        this.campaign = campaign;
    }

    void publish(String id) throws IOException, LauncherException {
        var runs = users.homeAffairs().get("/ranking-runs?campaign=" + id).path("items");
        var run = runs.isEmpty() ? compute(id) : runs.path(0);
        var path = "/ranking-runs/" + run.path("id").asText();
        switch (run.path("status").asText()) {
            case "COMPUTED" -> users.homeAffairs().post(path + "/submission", null);
            case "SUBMITTED" -> {
                ObjectNode approval = plan.part("results").path("approval").deepCopy();
                users.as("leadership").post(path + "/approval", approval.set("digest", run.path("digest")));
            }
            case "APPROVED" -> {
                ObjectNode publication =
                        plan.part("results").path("publication").deepCopy();
                users.homeAffairs().post("/publications", publication.set("rankingRun", run.path("id")));
            }
            default -> {
                return;
            }
        }
        publish(id);
    }

    private JsonNode compute(String id) throws IOException, LauncherException {
        users.homeAffairs().postText("/campaigns/%s/survey-points".formatted(id), "text/csv", surveyPoints());
        return users.homeAffairs().post("/ranking-runs", Map.of("campaign", id));
    }

    private String surveyPoints() throws IOException {
        var csv = new StringBuilder("unit,leaf,points,n\n");
        for (var unit : units.codes()) {
            if (plan.takesPart(unit)) {
                var file = plan.part("indexSets").path(units.group(unit)).asText();
                for (var leaf : DemoLeaves.ofSet(campaign.indexSet(file))) {
                    if (leaf.path("scoredBy").asText().equals("SURVEY")) {
                        csv.append(row(unit, leaf));
                    }
                }
            }
        }
        return csv.toString();
    }

    private String row(String unit, JsonNode leaf) {
        return "%s,%s,%s,%d%n"
                .formatted(
                        unit,
                        DemoLeaves.code(leaf),
                        figures.surveyPoints(unit, leaf).toPlainString(),
                        figures.respondents(unit, leaf));
    }
}
