package vn.parindex;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.Tokens;
import vn.parindex.testsupport.Units;

/** Who may call what, as a table: operations down, actors across, the expected answer in each cell. */
record AccessMatrix(List<String> actors, Map<String, List<String>> rows) {

    static AccessMatrix read() {
        try (var file = AccessMatrix.class.getResourceAsStream("/access-matrix.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var lines = text.lines().map(AccessMatrix::cells).toList();
            var rows = new LinkedHashMap<String, List<String>>();
            lines.stream().skip(1).forEach(cells -> rows.put(cells.getFirst(), cells.subList(1, cells.size())));
            var head = lines.getFirst();
            return new AccessMatrix(head.subList(1, head.size()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    /** Operations without a complete row, and rows without an operation. */
    List<String> gaps(Set<String> operations) {
        var gaps = new ArrayList<String>();
        var all = new TreeSet<>(operations);
        all.addAll(rows.keySet());
        for (var id : all) {
            if (!rows.containsKey(id)) {
                gaps.add(id + ": no row");
            } else if (!operations.contains(id)) {
                gaps.add(id + ": no operation");
            } else if (Objects.requireNonNull(rows.get(id)).size() != actors.size()) {
                gaps.add(id + ": not a cell for every actor");
            }
        }
        return gaps;
    }

    /** The expected answer of an operation to each actor. */
    Map<String, String> expected(String operation) {
        var cells = Objects.requireNonNull(rows.get(operation));
        var expected = new LinkedHashMap<String, String>();
        for (int i = 0; i < actors.size(); i++) {
            expected.put(actors.get(i), cells.get(i));
        }
        return expected;
    }

    /** What a request of this actor carries. The sheet in question is that of ward 1 in Vũng Tàu. */
    static RequestSpecification as(String actor) {
        return switch (actor) {
            case "anonymous" -> given();
            case "expired" -> Given.as(Tokens.expired("head", Units.WARD_1, "unit-head", "home-affairs"));
            case "wrong-audience" ->
                Given.as(Tokens.forOtherAudience("head", Units.WARD_1, "unit-head", "home-affairs"));
            case "no-role" -> Given.as(Tokens.of("nobody", Units.WARD_1, "offline_access"));
            case "unit-own" -> Given.as(Tokens.of(actor, Units.WARD_1, "unit"));
            case "unit-other" -> Given.as(Tokens.of(actor, Units.THANG_TAM, "unit"));
            case "head-own" -> Given.as(Tokens.of(actor, Units.WARD_1, "unit-head"));
            case "head-other" -> Given.as(Tokens.of(actor, Units.THANG_TAM, "unit-head"));
            case "district-parent" -> Given.as(Tokens.of(actor, Units.VUNG_TAU, "district"));
            case "district-other" -> Given.as(Tokens.of(actor, Units.BA_RIA, "district"));
            case "district-head-parent" -> Given.as(Tokens.of(actor, Units.VUNG_TAU, "district-head"));
            case "district-head-other" -> Given.as(Tokens.of(actor, Units.BA_RIA, "district-head"));
            case "team" -> Given.as(Tokens.of(actor, Units.HOME_AFFAIRS, "province-team"));
            case "team-own-agency" -> Given.as(Tokens.of(actor, Units.WARD_1, "province-team"));
            case "home-affairs" -> Given.as(Tokens.of(actor, Units.HOME_AFFAIRS, actor));
            case "leadership", "survey-operator", "survey-supervisor", "integration" ->
                Given.as(Tokens.of(actor, null, actor));
            default -> throw new IllegalArgumentException("no such actor: " + actor);
        };
    }
}
