package vn.parindex.publication;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.organization.ProvinceConfig;
import vn.parindex.organization.UnitGroup;

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
    private final ProvinceConfig province;

    PublicPages(
            @Location("publication/years") Template years,
            @Location("publication/year") Template year,
            @Location("publication/unit") Template unit,
            @Location("publication/method") Template method,
            @Location("publication/missing") Template missing,
            ProvinceConfig province) {
        this.years = years;
        this.year = year;
        this.unit = unit;
        this.method = method;
        this.missing = missing;
        this.province = province;
    }

    String years(PageTexts texts, List<PublicResults.Year> published) {
        var demonstration = !published.isEmpty() && published.stream().allMatch(PublicResults.Year::demonstration);
        var rows = published.stream()
                .map(y -> new PageRows.YearRow(y.year(), groups(texts, y), y.demonstration() && !demonstration))
                .toList();
        var frame = frame(texts, texts.word("yearsTitle"), "results", demonstration, ROOT);
        return render(years, texts, frame, Map.of("years", rows));
    }

    private static String groups(PageTexts texts, PublicResults.Year year) {
        return year.groups().stream().map(g -> texts.word("short_" + g.group())).collect(Collectors.joining(" · "));
    }

    String method(PageTexts texts) {
        var frame = frame(texts, texts.word("methodTitle"), "method", false, METHOD);
        return render(method, texts, frame, Map.of("example", example(texts)));
    }

    /** A unit with everything that can occur, computed here and nowhere copied. */
    private static PageRows.Example example(PageTexts texts) {
        var printed = new Printed(texts.english());
        var appraised = new BigDecimal("61.25");
        var survey = new BigDecimal("24.31");
        var bonus = new BigDecimal("1");
        var deduction = new BigDecimal("0.5");
        var maximum = new BigDecimal("98.5");
        var index = appraised
                .add(survey)
                .add(bonus)
                .subtract(deduction)
                .multiply(BigDecimal.valueOf(100))
                .divide(maximum, 2, RoundingMode.HALF_UP);
        var parts = Map.of(
                "exampleAppraised", appraised,
                "exampleSurvey", survey,
                "exampleBonus", bonus,
                "exampleDeduction", deduction,
                "exampleMaximum", maximum);
        var order = List.of("exampleAppraised", "exampleSurvey", "exampleBonus", "exampleDeduction", "exampleMaximum");
        var numbers = order.stream().map(key -> printed.number(parts.get(key))).toList();
        var rows = order.stream()
                .map(key -> new PageRows.ExamplePart(texts.word(key), printed.number(parts.get(key))))
                .toList();
        return new PageRows.Example(
                rows,
                texts.sentence("exampleWorking", numbers.toArray(String[]::new)),
                printed.number(index) + "\u00a0%");
    }

    String missing(PageTexts texts, String address) {
        return render(missing, texts, frame(texts, texts.word("missingTitle"), "none", false, address), Map.of());
    }

    /** The results of a year, one group at a time; {@code before} are those of the year before, if they are public. */
    String year(PageTexts texts, PublicResults results, Optional<PublicResults> before, UnitGroup group) {
        var title = texts.sentence("yearTitle", Integer.toString(results.year()));
        var address = ROOT + "/" + results.year() + "?nhom=" + group.name();
        var frame = frame(texts, title, "results", results.demonstration(), address);
        return render(year, texts, frame, new YearPage(texts, results, before, group).content());
    }

    /** A unit's profile beside the middle of its group; empty where the year has no such unit. */
    Optional<String> unit(PageTexts texts, PublicResults results, Optional<PublicResults> before, String code) {
        return results.find(code).map(found -> {
            var address = ROOT + "/" + results.year() + "/" + code;
            var frame = frame(texts, found.unit().name(), "results", results.demonstration(), address);
            return render(unit, texts, frame, new UnitPage(texts, results, before, found).content());
        });
    }

    private PageFrame frame(PageTexts texts, String title, String place, boolean demonstration, String address) {
        return PageFrame.of(texts, province.name(), title, place, demonstration, address);
    }

    private static String render(Template template, PageTexts texts, PageFrame frame, Map<String, Object> content) {
        var instance = template.data("page", frame, "t", texts.words());
        content.forEach(instance::data);
        return instance.render();
    }
}
