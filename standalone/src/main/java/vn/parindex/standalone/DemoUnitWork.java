package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a unit does to its own sheet; what is there already is left as it is. */
final class DemoUnitWork {

    private final DemoUsers users;
    private final DemoPlan plan;
    private final DemoFigures figures;
    private final Path folder;
    private final JsonNode words;

    DemoUnitWork(DemoUsers users, DemoPlan plan, DemoFigures figures, Path folder, JsonNode words) {
        this.users = users;
        this.plan = plan;
        this.figures = figures;
        this.folder = folder;
        this.words = words;
    }

    static String userOf(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }

    /** Scores the first so many percent of the unit's leaves. */
    void score(JsonNode sheet, int percent) throws LauncherException {
        var unit = DemoLeaves.unit(sheet);
        for (var leaf : DemoLeaves.selfScored(sheet, percent)) {
            if (leaf.path("self").isNull() && leaf.path("notApplicableRequest").isNull()) {
                users.as(userOf(unit))
                        .put(
                                "/assessments/%s/scores/%s".formatted(DemoLeaves.id(sheet), DemoLeaves.code(leaf)),
                                figures.selfScore(unit, leaf),
                                DemoLeaves.version(leaf));
            }
        }
    }

    /** Adds the unit's documents. */
    void prove(JsonNode sheet) throws LauncherException {
        for (var document : plan.part("evidence")) {
            if (DemoPlan.names(document.path("units"), DemoLeaves.unit(sheet)) && !has(sheet, document)) {
                upload(sheet, document);
            }
        }
    }

    private static boolean has(JsonNode sheet, JsonNode document) {
        return sheet.path("leaves").findValues("documentNumber").contains(document.path("documentNumber"));
    }

    private void upload(JsonNode sheet, JsonNode document) throws LauncherException {
        var unit = DemoLeaves.unit(sheet);
        var fields = Map.of(
                "leafCodes",
                        document.path("leaves")
                                .valueStream()
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(",")),
                "documentNumber", document.path("documentNumber").asText(),
                "issuer", sheet.path("unit").path("name").asText(),
                "issuedOn", document.path("issuedOn").asText(),
                "pointer", document.path("pointer").asText());
        users.as(userOf(unit))
                .postForm(
                        "/assessments/%s/evidence".formatted(DemoLeaves.id(sheet)),
                        fields,
                        document.path("name").asText(),
                        document.path("copied").asBoolean() ? bytes(document) : ownCopy(bytes(document), unit));
    }

    private byte[] bytes(JsonNode document) throws LauncherException {
        try {
            return Files.readAllBytes(
                    folder.resolve("evidence/" + document.path("file").asText()));
        } catch (IOException e) {
            throw new LauncherException("Cannot read a document of the demonstration: " + e.getMessage(), e);
        }
    }

    /** The same document in other bytes, or every unit's would be shown as a copy of the others'. */
    private static byte[] ownCopy(byte[] pdf, String unit) {
        var comment = "%% %s\n".formatted(unit).getBytes(StandardCharsets.UTF_8);
        var copy = Arrays.copyOf(pdf, pdf.length + comment.length);
        System.arraycopy(comment, 0, copy, pdf.length, comment.length);
        return copy;
    }

    /** Asks that leaves be left out of the unit's maximum. */
    void askNotApplicable(JsonNode sheet) throws LauncherException {
        var unit = DemoLeaves.unit(sheet);
        for (var request : plan.asked("notApplicableRequests", unit)) {
            if (DemoLeaves.named(sheet, request.path("leaf"))
                    .path("notApplicableRequest")
                    .isNull()) {
                users.as(userOf(unit))
                        .post(
                                "/assessments/%s/not-applicable-requests".formatted(DemoLeaves.id(sheet)),
                                Map.of("leaf", request.path("leaf"), "reason", request.path("reason")));
            }
        }
    }

    /** What the unit objects to: scores of its own that were lowered. */
    List<ObjectNode> objections(JsonNode sheet) {
        var objections = new ArrayList<ObjectNode>();
        if (DemoPlan.names(plan.part("objections"), DemoLeaves.unit(sheet))) {
            for (var leaf : DemoLeaves.of(sheet, DemoUnitWork::isLowered)) {
                var text = words.path("objections").path(objections.size());
                if (text.isTextual()) {
                    objections.add(Http.JSON
                            .createObjectNode()
                            .put("code", DemoLeaves.code(leaf))
                            .put("text", text.asText()));
                }
            }
        }
        return objections;
    }

    private static boolean isLowered(JsonNode leaf) {
        var own = leaf.path("self").path("score");
        var given = leaf.path("province").path("score");
        return leaf.path("scoredBy").asText().equals("SELF")
                && own.isNumber()
                && given.isNumber()
                && given.decimalValue().compareTo(own.decimalValue()) < 0;
    }
}
