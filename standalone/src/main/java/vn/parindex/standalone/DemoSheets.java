package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the sheets of a campaign to the statuses that the plan wants, several at once. Every step starts from what the
 * sheet holds, so that it does not matter where an earlier load was cut short.
 */
final class DemoSheets {

    private static final int AT_ONCE = 8;
    private static final int TOLD_EVERY = 20;
    private static final List<String> WAY = List.of(
            "DRAFT", "DISTRICT_APPRAISAL", "PROVINCE_APPRAISAL", "EXPLANATION", "REAPPRAISAL", "FINAL", "WITHDRAWN");

    private final DemoUsers users;
    private final DemoUnits units;
    private final DemoPlan plan;
    private final DemoUnitWork unitWork;
    private final DemoAppraisal appraisal;
    private final JsonNode words;

    DemoSheets(
            DemoUsers users,
            DemoUnits units,
            DemoPlan plan,
            DemoUnitWork unitWork,
            DemoAppraisal appraisal,
            JsonNode words) {
        this.users = users;
        this.units = units;
        this.plan = plan;
        this.unitWork = unitWork;
        this.appraisal = appraisal;
        this.words = words;
    }

    void bring(String campaign) throws LauncherException {
        var list = users.homeAffairs()
                .get("/assessments?size=200&campaign=" + campaign)
                .path("items");
        var done = new AtomicInteger();
        var walks = new ArrayList<Callable<Void>>();
        for (var sheet : list) {
            walks.add(() -> {
                walk(sheet.path("id").asText(), sheet.path("unit").path("code").asText());
                if (done.incrementAndGet() % TOLD_EVERY == 0 || done.get() == list.size()) {
                    System.out.printf("           %d: %d of %d sheets%n", plan.year(), done.get(), list.size());
                }
                return null;
            });
        }
        all(walks);
    }

    private static void all(List<Callable<Void>> walks) throws LauncherException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var walk : pool.invokeAll(walks)) {
                walk.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LauncherException failure
                    ? failure
                    : new LauncherException("Cannot load the demonstration: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted.", e);
        }
    }

    private void walk(String id, String unit) throws LauncherException {
        var target = plan.target(unit).orElseThrow();
        var sheet = read(id);
        while (WAY.indexOf(statusOf(sheet)) < WAY.indexOf(target)) {
            if (target.equals("WITHDRAWN")) {
                move(DemoUsers.HOME_AFFAIRS, sheet, "withdrawal", Map.of("reason", words.path("withdrawal")));
            } else {
                leave(sheet, unit);
            }
            sheet = read(id);
        }
        if (statusOf(sheet).equals(target)) {
            stay(sheet, unit);
        }
    }

    private JsonNode read(String id) throws LauncherException {
        return users.homeAffairs().get("/assessments/" + id);
    }

    private JsonNode again(JsonNode sheet) throws LauncherException {
        return read(DemoLeaves.id(sheet));
    }

    private static String statusOf(JsonNode sheet) {
        return sheet.path("status").asText();
    }

    /** Does all that the sheet's status asks for, and moves it on. */
    private void leave(JsonNode sheet, String unit) throws LauncherException {
        var own = DemoUnitWork.userOf(unit);
        switch (statusOf(sheet)) {
            case "DRAFT" -> {
                unitWork.score(sheet, 100);
                unitWork.prove(sheet);
                move(own, sheet, "submission", null);
            }
            case "DISTRICT_APPRAISAL" -> {
                var district = DemoUnitWork.userOf(units.district(unit));
                appraisal.inDistrict(sheet, district, 100);
                move(district, sheet, "forwarding", null);
            }
            case "PROVINCE_APPRAISAL" -> {
                appraisal.inProvince(sheet);
                move(DemoUsers.HOME_AFFAIRS, sheet, "announcement", null);
            }
            case "EXPLANATION" -> {
                var objections = unitWork.objections(sheet);
                if (objections.isEmpty()) {
                    move(own, sheet, "acceptance", null);
                } else {
                    move(own, sheet, "explanation", Map.of("leaves", objections));
                }
            }
            default -> {
                appraisal.decideObjections(sheet);
                move(appraisal.deciderOf(unit), sheet, "finalization", plan.part("minutes"));
            }
        }
    }

    /** Does what has been done so far in the status that the sheet is meant to have. */
    private void stay(JsonNode sheet, String unit) throws LauncherException {
        var progress = plan.part("progress");
        switch (statusOf(sheet)) {
            case "DRAFT" -> {
                unitWork.askNotApplicable(sheet);
                unitWork.score(again(sheet), plan.part("started").path(unit).asInt());
                unitWork.prove(sheet);
            }
            case "DISTRICT_APPRAISAL" -> {
                var district = DemoUnitWork.userOf(units.district(unit));
                appraisal.askSupplements(sheet, district);
                appraisal.inDistrict(
                        again(sheet),
                        district,
                        plan.inTurn(progress.path("district"), unit).asInt());
            }
            case "PROVINCE_APPRAISAL" -> {
                appraisal.askSupplements(sheet, appraisal.appraiserOf(unit));
                appraisal.inProvince(again(sheet), plan.inTurn(progress.path("province"), unit));
            }
            default -> {}
        }
    }

    private void move(String username, JsonNode sheet, String move, @Nullable Object body) throws LauncherException {
        users.as(username).post("/assessments/%s/%s".formatted(DemoLeaves.id(sheet), move), body);
    }
}
