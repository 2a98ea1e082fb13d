package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the demonstration through the documented API, as the people of the province would. One campaign after the other
 * is brought to where its plan wants it, each step starting from what is there; the last campaign is opened when the
 * others are complete. So a load that was cut short is completed by the next start and a complete one is left alone.
 */
final class DemoLoader {

    private static final List<Integer> YEARS = List.of(2017, 2018, 2019);

    private final Path folder;
    private final DemoUsers users;

    DemoLoader(Settings settings, Addresses addresses) {
        this.folder = settings.checkout().resolve("demo");
        this.users = new DemoUsers(addresses);
    }

    void load() throws IOException, LauncherException {
        var last = DemoCampaign.find(users.homeAffairs(), YEARS.getLast());
        if (last.isPresent() && !last.get().path("status").asText().equals("DRAFT")) {
            return;
        }
        System.out.println("           loading the demonstration data");
        var units = DemoUnits.read(folder);
        if (users.homeAffairs().get("/units?size=1").path("total").asInt() < units.size()) {
            users.homeAffairs().post("/units/imports", units.file());
        }
        for (int year : YEARS) {
            load(DemoPlan.read(folder, year), units);
        }
    }

    private void load(DemoPlan plan, DemoUnits units) throws IOException, LauncherException {
        var people = read("people.json");
        var words = read("words.json");
        var figures = new DemoFigures(plan, words);
        var campaign = new DemoCampaign(folder, units, plan, people);
        var id = campaign.open(users.homeAffairs());
        var unitWork = new DemoUnitWork(users, plan, figures, folder, words);
        var appraisal = new DemoAppraisal(users, plan, figures, people, words);
        new DemoSheets(users, units, plan, unitWork, appraisal, words).bring(id);
        if (plan.part("results").isObject()) {
            new DemoResults(users, units, plan, figures, campaign).publish(id);
        }
    }

    private JsonNode read(String file) throws IOException {
        return Http.JSON.readTree(folder.resolve(file).toFile());
    }
}
