package vn.parindex.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ranking.UnitResult;

/** The content of a year's page: one group from high to low, and how the ranks moved since the year before. */
final class YearPage {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final PageTexts texts;
    private final Printed printed;
    private final PublicResults results;
    private final List<UnitResult> units;
    private final Map<String, UnitResult> before;
    private final UnitGroup group;
    private final BigDecimal floor;

    YearPage(PageTexts texts, PublicResults results, Optional<PublicResults> before, UnitGroup group) {
        this.texts = texts;
        this.printed = new Printed(texts.english());
        this.results = results;
        this.group = group;
        this.units = results.of(group);
        this.before = before.map(b -> b.of(group)).orElse(List.of()).stream()
                .collect(Collectors.toMap(u -> u.unit().code(), Function.identity()));
        this.floor = floor(units);
    }

    /** Where the scale begins: at the last ten below everybody, so that near results can be told apart. */
    private static BigDecimal floor(List<UnitResult> units) {
        var lowest = units.stream()
                .map(UnitResult::index)
                .filter(Objects::nonNull)
                .reduce(FULL, BigDecimal::min)
                .subtract(BigDecimal.ONE);
        return lowest.divide(BigDecimal.TEN, 0, RoundingMode.FLOOR)
                .multiply(BigDecimal.TEN)
                .max(BigDecimal.ZERO);
    }

    Map<String, Object> content() {
        var query = "?year=" + results.year() + "&group=" + group.name();
        return Map.ofEntries(
                Map.entry("lead", lead()),
                Map.entry("group", texts.word("group_" + group)),
                Map.entry("groups", groups()),
                Map.entry("about", PageRows.About.of(texts, results.head(group))),
                Map.entry("scale", texts.sentence("scaleFrom", floor.toPlainString())),
                Map.entry(
                        "before",
                        before.isEmpty() ? "" : texts.sentence("before", Integer.toString(results.year() - 1))),
                Map.entry("rows", units.stream().map(this::row).toList()),
                Map.entry("csv", "/api/v1/public/results.csv" + query),
                Map.entry("json", "/api/v1/public/results" + query));
    }

    private String lead() {
        var ranked = units.stream().filter(UnitResult::ranked).count();
        var others = units.size() - ranked;
        return others == 0
                ? texts.sentence("yearLead", Long.toString(ranked))
                : texts.sentence("yearLeadPartly", Long.toString(ranked), Long.toString(others));
    }

    private List<PageRows.GroupLink> groups() {
        return results.groups().stream()
                .map(PublicResults.Group::group)
                .map(g -> new PageRows.GroupLink(
                        texts.word("short_" + g),
                        PublicPages.ROOT + "/" + results.year() + "?nhom=" + g.name()
                                + (texts.english() ? "&lang=en" : ""),
                        results.of(g).stream().filter(UnitResult::ranked).count(),
                        g == group))
                .toList();
    }

    private PageRows.UnitRow row(UnitResult unit) {
        var move = Move.of(earlierRank(unit), unit.rank());
        return new PageRows.UnitRow(
                printed.rank(unit.rank()),
                unit.unit().name(),
                PublicPages.ROOT + "/" + results.year() + "/" + unit.unit().code()
                        + (texts.english() ? "?lang=en" : ""),
                printed.number(unit.index()),
                dot(unit.index()),
                texts.grade(unit.grade()),
                move.way(),
                move.arrow(),
                texts.word(move.way()),
                move.places() == 0 ? texts.word(move.way()) : Integer.toString(move.places()));
    }

    private @Nullable String dot(@Nullable BigDecimal index) {
        return index == null
                ? null
                : Printed.length(
                        index.subtract(floor).multiply(FULL).divide(FULL.subtract(floor), 2, RoundingMode.HALF_UP));
    }

    private @Nullable Integer earlierRank(UnitResult unit) {
        var earlier = before.get(unit.unit().code());
        return earlier == null ? null : earlier.rank();
    }

    /**
     * How a rank moved since the year before.
     *
     * @param way {@code up}, {@code down}, {@code same}, or {@code none} where there is nothing to compare
     * @param arrow what shows the way beside the number of places
     * @param places how many places
     */
    private record Move(String way, String arrow, int places) {

        static Move of(@Nullable Integer earlier, @Nullable Integer now) {
            if (earlier == null || now == null) {
                return new Move("none", "", 0);
            }
            int places = earlier - now;
            return switch (Integer.signum(places)) {
                case 1 -> new Move("up", "↑", places);
                case -1 -> new Move("down", "↓", -places);
                default -> new Move("same", "", 0);
            };
        }
    }
}
