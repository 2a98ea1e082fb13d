package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What district, team and Home Affairs do to a sheet; what is there already is left as it is. */
final class DemoAppraisal {

    private final DemoUsers users;
    private final DemoPlan plan;
    private final DemoFigures figures;
    private final JsonNode people;
    private final JsonNode words;

    DemoAppraisal(DemoUsers users, DemoPlan plan, DemoFigures figures, JsonNode people, JsonNode words) {
        this.users = users;
        this.plan = plan;
        this.figures = figures;
        this.people = people;
        this.words = words;
    }

    /** Who may appraise every leaf of the unit's sheet: nobody appraises the own agency. */
    String appraiserOf(String unit) {
        return people.path(isOrganizer(unit) ? "organizersAppraiser" : "appraiser")
                .asText();
    }

    /** Who makes the unit's scores final. */
    String deciderOf(String unit) {
        return isOrganizer(unit) ? people.path("organizersDecider").asText() : DemoUsers.HOME_AFFAIRS;
    }

    private boolean isOrganizer(String unit) {
        return people.path("organizer").asText().equals(unit);
    }

    /** Asks the unit to add to leaves, as the plan says. */
    void askSupplements(JsonNode sheet, String appraiser) throws LauncherException {
        for (var request : plan.asked("supplements", DemoLeaves.unit(sheet))) {
            if (DemoLeaves.named(sheet, request.path("leaf")).path("request").isNull()) {
                users.as(appraiser)
                        .post(
                                "/assessments/%s/requests".formatted(DemoLeaves.id(sheet)),
                                Map.of(
                                        "leaf", request.path("leaf"),
                                        "remark", request.path("remark"),
                                        "dueAt", DemoPlan.evening(request.path("dueInDays"))));
            }
        }
    }

    /** The district lowers some scores and agrees to the others, up to so many percent of the leaves. */
    void inDistrict(JsonNode sheet, String district, int percent) throws LauncherException {
        var leaves = DemoLeaves.selfScored(sheet, percent).stream()
                .filter(leaf -> leaf.path("request").isNull())
                .toList();
        var lowered = lower(sheet, "district", district, leaves);
        var agreed = leaves.stream()
                .filter(leaf -> leaf.path("district").isNull())
                .map(DemoLeaves::code)
                .filter(code -> !lowered.contains(code))
                .toList();
        if (!agreed.isEmpty()) {
            agree(district, sheet, agreed);
        }
    }

    /** The whole team appraises, and Home Affairs its own leaves. */
    void inProvince(JsonNode sheet) throws LauncherException {
        var all = Http.JSON.createArrayNode().add(DemoUsers.HOME_AFFAIRS);
        people.path("members").forEach(member -> all.add(member.path("username")));
        inProvince(sheet, all);
    }

    /** These of the team appraise. */
    void inProvince(JsonNode sheet, JsonNode appraisers) throws LauncherException {
        if (appraisers.isEmpty()) {
            return;
        }
        var unit = DemoLeaves.unit(sheet);
        var leaves = DemoLeaves.selfScored(sheet, 100).stream()
                .filter(leaf -> leaf.path("request").isNull())
                .toList();
        lower(sheet, "province", appraiserOf(unit), leaves);
        if (DemoPlan.names(appraisers, DemoUsers.HOME_AFFAIRS)) {
            scoreOfHomeAffairs(sheet);
        }
        for (var member : people.path("members")) {
            var username = member.path("username").asText();
            var ownAgency = member.path("department").asText().equals(unit);
            if (!ownAgency && DemoPlan.names(appraisers, username)) {
                agree(username, sheet, "all");
            }
        }
    }

    private void scoreOfHomeAffairs(JsonNode sheet) throws LauncherException {
        var unit = DemoLeaves.unit(sheet);
        var scorer = isOrganizer(unit) ? appraiserOf(unit) : DemoUsers.HOME_AFFAIRS;
        for (var leaf : DemoLeaves.scoredBy("HOME_AFFAIRS", sheet)) {
            if (leaf.path("province").isNull()) {
                enter(scorer, sheet, leaf, figures.ofHomeAffairs(unit, leaf));
            }
        }
    }

    /** Lowers the scores of as many of the leaves as the plan wants; gives the codes of these leaves. */
    private List<String> lower(JsonNode sheet, String stage, String appraiser, List<JsonNode> leaves)
            throws LauncherException {
        var unit = DemoLeaves.unit(sheet);
        var wanted = plan.part("lowered").path(stage).asInt();
        var lowered = new ArrayList<String>();
        for (var leaf : figures.shuffled(unit, stage, leaves)) {
            var before = stage.equals("district") || leaf.path("district").isNull() ? "self" : "district";
            var body = figures.lowered(unit, leaf, leaf.path(before));
            if (lowered.size() < wanted && body.isPresent()) {
                lowered.add(DemoLeaves.code(leaf));
                if (leaf.path(stage).isNull()) {
                    enter(appraiser, sheet, leaf, body.get());
                }
            }
        }
        return lowered;
    }

    /** The first objection is granted, others are not. */
    void decideObjections(JsonNode sheet) throws LauncherException {
        var appraiser = appraiserOf(DemoLeaves.unit(sheet));
        var objected = DemoLeaves.of(sheet, leaf -> leaf.path("objection").isObject());
        for (var leaf : objected) {
            if (leaf.path("reappraisal").isObject()) {
                continue;
            }
            if (leaf.equals(objected.getFirst())) {
                var body = Http.JSON.createObjectNode();
                body.set("input", leaf.path("self").path("input"));
                body.set("reason", words.path("granted"));
                enter(appraiser, sheet, leaf, body);
            } else {
                agree(appraiser, sheet, List.of(DemoLeaves.code(leaf)));
            }
        }
    }

    private void enter(String username, JsonNode sheet, JsonNode leaf, JsonNode body) throws LauncherException {
        users.as(username)
                .put(
                        "/appraisals/%s/scores/%s".formatted(DemoLeaves.id(sheet), DemoLeaves.code(leaf)),
                        body,
                        DemoLeaves.version(leaf));
    }

    private void agree(String username, JsonNode sheet, Object leaves) throws LauncherException {
        users.as(username).post("/appraisals/%s/agreements".formatted(DemoLeaves.id(sheet)), Map.of("leaves", leaves));
    }
}
