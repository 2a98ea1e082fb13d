package vn.parindex.publication;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ranking.AreaResult;
import vn.parindex.ranking.UnitResult;

/** Renders the public pages; they need no script and print on paper. */
@ApplicationScoped
class PublicPages {
    static final String ROOT = "/cong-bo";
    static final String METHOD = ROOT + "/phuong-phap";

    private final Template years;
    private final Template year;
    private final Template unit;
    private final Template method;
    private final Template missing;

    PublicPages(
            @Location("publication/years") Template years,
            @Location("publication/year") Template year,
            @Location("publication/unit") Template unit,
            @Location("publication/method") Template method,
            @Location("publication/missing") Template missing) {
        this.years = years;
        this.year = year;
        this.unit = unit;
        this.method = method;
        this.missing = missing;
    }

    String years(PageTexts texts, List<PublicResults.Year> published) {
        var demonstration = published.stream().anyMatch(PublicResults.Year::demonstration);
        var rows = published.stream()
                .map(y -> new PageRows.YearRow(y.year(), y.title(), y.demonstration()))
                .toList();
        var frame = PageFrame.of(texts, texts.word("yearsTitle"), "results", demonstration, ROOT);
        return render(years, texts, frame, Map.of("years", rows));
    }

    String method(PageTexts texts) {
        return render(method, texts, PageFrame.of(texts, texts.word("methodTitle"), "method", false, METHOD), Map.of());
    }

    String missing(PageTexts texts, String address) {
        return render(
                missing, texts, PageFrame.of(texts, texts.word("missingTitle"), "none", false, address), Map.of());
    }

    /** The results of a year, one group at a time. */
    String year(PageTexts texts, PublicResults results, UnitGroup group) {
        var printed = new Printed(texts.english());
        var address = ROOT + "/" + results.year();
        var version = version(results, group);
        var units = results.of(group);
        var ranked = units.stream().filter(UnitResult::ranked).count();
        var title = texts.sentence("yearTitle", Integer.toString(results.year()));
        var frame = PageFrame.of(texts, title, "results", results.demonstration(), address + "?nhom=" + group.name());
        var lead = texts.sentence(
                "yearLead",
                Long.toString(ranked),
                printed.day(version.publishedAt()),
                version.decision().number(),
                printed.day(version.decision().date()),
                Integer.toString(version.version()));
        var query = "?year=" + results.year() + "&group=" + group.name();
        return render(
                year,
                texts,
                frame,
                Map.of(
                        "lead", lead,
                        "group", texts.word("group_" + group),
                        "groups", groups(texts, results, group, address),
                        "reason", Objects.requireNonNullElse(version.reason(), ""),
                        "rows",
                                units.stream()
                                        .map(u -> row(texts, printed, address, u))
                                        .toList(),
                        "csv", "/api/v1/public/results.csv" + query,
                        "json", "/api/v1/public/results" + query));
    }

    private static PublicResults.Group version(PublicResults results, UnitGroup group) {
        return results.groups().stream()
                .filter(g -> g.group() == group)
                .findFirst()
                .orElseThrow();
    }

    private static List<PageRows.GroupLink> groups(
            PageTexts texts, PublicResults results, UnitGroup current, String address) {
        return results.groups().stream()
                .map(PublicResults.Group::group)
                .map(g -> new PageRows.GroupLink(
                        texts.word("group_" + g),
                        address + "?nhom=" + g.name() + (texts.english() ? "&lang=en" : ""),
                        results.of(g).stream().filter(UnitResult::ranked).count(),
                        g == current))
                .toList();
    }

    private static PageRows.UnitRow row(PageTexts texts, Printed printed, String address, UnitResult unit) {
        return new PageRows.UnitRow(
                unit.rank() == null ? "–" : Integer.toString(unit.rank()),
                unit.unit().name(),
                address + "/" + unit.unit().code() + (texts.english() ? "?lang=en" : ""),
                printed.number(unit.index()),
                Printed.length(unit.index()),
                unit.grade() == null ? texts.word("notRanked") : unit.grade());
    }

    /** A unit's profile beside the middle of its group; empty where the year has no such unit. */
    Optional<String> unit(PageTexts texts, PublicResults results, String code) {
        return results.results().stream()
                .filter(r -> r.unit().code().equals(code))
                .findFirst()
                .map(r -> unit(texts, results, r));
    }

    private String unit(PageTexts texts, PublicResults results, UnitResult unit) {
        var printed = new Printed(texts.english());
        var group = results.of(unit.group());
        var ranked = group.stream().filter(UnitResult::ranked).count();
        var address = ROOT + "/" + results.year();
        var frame = PageFrame.of(
                texts,
                unit.unit().name(),
                "results",
                results.demonstration(),
                address + "/" + unit.unit().code());
        Function<AreaResult, PageRows.AreaRow> row = area -> area(printed, area, group);
        return render(
                this.unit,
                texts,
                frame,
                Map.ofEntries(
                        Map.entry("year", results.year()),
                        Map.entry("group", texts.word("group_" + unit.group())),
                        Map.entry(
                                "back", address + "?nhom=" + unit.group().name() + (texts.english() ? "&lang=en" : "")),
                        Map.entry("index", printed.number(unit.index())),
                        Map.entry("rank", unit.rank() == null ? "–" : unit.rank() + " / " + ranked),
                        Map.entry("grade", unit.grade() == null ? texts.word("notRanked") : unit.grade()),
                        Map.entry("survey", printed.number(unit.surveyPoints())),
                        Map.entry("points", printed.number(unit.points())),
                        Map.entry("maximum", printed.number(unit.maximum())),
                        Map.entry("areas", unit.areas().stream().map(row).toList())));
    }

    private static PageRows.AreaRow area(Printed printed, AreaResult area, List<UnitResult> group) {
        var median = Median.of(group, area.code()).orElse(null);
        return new PageRows.AreaRow(
                area.code() + ". " + area.name(),
                printed.number(area.points()),
                printed.number(area.maximum()),
                printed.number(area.index()),
                Printed.length(area.index()),
                printed.number(median),
                median == null ? null : Printed.length(median));
    }

    private static String render(
            Template template, PageTexts texts, PageFrame frame, Map<String, ? extends @Nullable Object> content) {
        var instance = template.data("page", frame, "t", texts.words());
        content.forEach(instance::data);
        return instance.render();
    }
}
