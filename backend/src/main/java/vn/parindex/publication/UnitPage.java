package vn.parindex.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.AreaResult;
import vn.parindex.ranking.UnitResult;

/** The content of a unit's profile: its result, the year before, and each area beside the middle of its group. */
final class UnitPage {
    private final PageTexts texts;
    private final Printed printed;
    private final PublicResults results;
    private final UnitResult unit;
    private final List<UnitResult> group;
    private final @Nullable UnitResult before;

    UnitPage(PageTexts texts, PublicResults results, Optional<PublicResults> before, UnitResult unit) {
        this.texts = texts;
        this.printed = new Printed(texts.english());
        this.results = results;
        this.unit = unit;
        this.group = results.of(unit.group());
        this.before = before.flatMap(b -> b.find(unit.unit().code())).orElse(null);
    }

    Map<String, Object> content() {
        return Map.of(
                "year", results.year(),
                "group", texts.word("group_" + unit.group()),
                "back",
                        PublicPages.ROOT + "/" + results.year() + "?nhom="
                                + unit.group().name() + (texts.english() ? "&lang=en" : ""),
                "about", PageRows.About.of(texts, results.head(unit.group())),
                "facts", facts(),
                "areas", unit.areas().stream().map(this::area).toList());
    }

    private PageRows.UnitFacts facts() {
        var ranked = group.stream().filter(UnitResult::ranked).count();
        var number = printed.number(unit.index());
        return new PageRows.UnitFacts(
                unit.index() == null ? number : number + "\u00a0%",
                number,
                unit.rank() == null ? "–" : unit.rank() + " / " + ranked,
                texts.grade(unit.grade()),
                printed.number(unit.points()),
                printed.number(unit.maximum()),
                parts(),
                before == null ? null : earlier("beforeIndex", printed.number(before.index())),
                before == null || before.rank() == null ? null : earlier("beforeRank", printed.rank(before.rank())),
                before == null ? null : earlier("beforeGrade", texts.grade(before.grade())));
    }

    private String earlier(String key, String value) {
        return texts.sentence(key, Integer.toString(results.year() - 1), value);
    }

    /** What the points consist of; bonus and deduction only where there are any. */
    private String parts() {
        var more = unit.bonusPoints().signum() != 0 || unit.deductionPoints().signum() != 0;
        return texts.sentence(
                more ? "partsMore" : "parts",
                printed.number(unit.appraisedPoints()),
                printed.number(unit.surveyPoints()),
                printed.number(unit.bonusPoints()),
                printed.number(unit.deductionPoints()));
    }

    private PageRows.AreaRow area(AreaResult area) {
        var median = Median.of(group, area.code()).orElse(null);
        var index = area.index();
        return new PageRows.AreaRow(
                area.code() + ". " + area.name(),
                printed.number(area.points()),
                printed.number(area.maximum()),
                printed.number(index),
                index == null ? null : Printed.length(index),
                printed.number(median),
                median == null ? null : Printed.length(median),
                printed.difference(index == null || median == null ? null : index.subtract(median)));
    }
}
