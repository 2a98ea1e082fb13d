package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.dec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must not change a total, an index or a rank. */
class RollUpMetamorphicTest {

    private static Parts total(List<Parts> leaves) {
        return leaves.stream().reduce(Parts.NONE, Parts::plus);
    }

    @Property
    void the_order_of_leaves_leaves_the_total_unchanged(@ForAll("leaves") List<Parts> leaves) {
        var turned = new ArrayList<>(leaves);
        Collections.reverse(turned);

        assertThat(total(turned)).isEqualTo(total(leaves));
    }

    @Property
    void a_total_is_that_of_its_areas_wherever_they_are_cut(
            @ForAll("leaves") List<Parts> leaves, @ForAll @IntRange(max = 12) int cut) {
        int at = Math.min(cut, leaves.size());

        var byArea = total(leaves.subList(0, at)).plus(total(leaves.subList(at, leaves.size())));

        assertThat(byArea).isEqualTo(total(leaves));
    }

    @Property
    void a_leaf_of_zero_points_outside_the_total_changes_nothing(@ForAll("leaves") List<Parts> leaves) {
        var zero = Parts.ofAppraised(dec("0"), dec("0"), true);

        var more = Stream.concat(leaves.stream(), Stream.of(zero)).toList();

        assertThat(total(more)).isEqualTo(total(leaves));
    }

    @Property
    void a_leaf_that_is_not_scored_counts_as_zero_points_do(
            @ForAll("leaves") List<Parts> leaves, @ForAll("points") BigDecimal maximum) {
        var without = total(leaves).plus(Parts.ofAppraised(null, maximum, false));

        assertThat(without).isEqualTo(total(leaves).plus(Parts.ofAppraised(BigDecimal.ZERO, maximum, false)));
    }

    @Property
    void what_counts_is_the_sum_of_all_scores(
            @ForAll @Size(max = 12) List<@IntRange(min = -100, max = 500) Integer> hundredths) {
        var scores =
                hundredths.stream().map(some -> BigDecimal.valueOf(some, 2)).toList();

        var total = total(scores.stream()
                .map(score -> Parts.ofAppraised(score, dec("5"), false))
                .toList());

        assertThat(total.points()).isEqualByComparingTo(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property
    void points_and_maximum_scaled_together_keep_every_rank(
            @ForAll("units") List<Parts> units, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        var some = BigDecimal.valueOf(factor);
        var scaled = IntStream.range(0, units.size())
                .mapToObj(i -> i % 2 == 0 ? units.get(i) : times(units.get(i), some))
                .toList();

        assertThat(Ranks.of(scaled, TieBreak.SHARED)).isEqualTo(Ranks.of(units, TieBreak.SHARED));
    }

    @Property
    void the_order_of_units_changes_no_rank(@ForAll("units") List<Parts> units, @ForAll TieBreak tieBreak) {
        var turned = new ArrayList<>(units);
        Collections.reverse(turned);

        var ranks = new ArrayList<>(Ranks.of(turned, tieBreak));
        Collections.reverse(ranks);

        assertThat(ranks).isEqualTo(Ranks.of(units, tieBreak));
    }

    @Property
    void a_tie_rule_only_parts_those_who_share_a_rank(@ForAll("units") List<Parts> units, @ForAll TieBreak tieBreak) {
        var shared = Ranks.of(units, TieBreak.SHARED);
        var parted = Ranks.of(units, tieBreak);

        for (int i = 0; i < units.size(); i++) {
            int rank = shared.get(i);
            int sharing = Collections.frequency(shared, rank);
            assertThat(parted.get(i)).isBetween(rank, rank + sharing - 1);
        }
    }

    private static Parts times(Parts parts, BigDecimal factor) {
        return new Parts(
                parts.appraised().multiply(factor),
                parts.survey().multiply(factor),
                parts.bonus().multiply(factor),
                parts.deduction().multiply(factor),
                parts.maximum().multiply(factor));
    }

    @Provide
    Arbitrary<List<Parts>> leaves() {
        Arbitrary<Parts> appraised = Combinators.combine(scores(), points(), Arbitraries.of(true, false))
                .as(Parts::ofAppraised);
        Arbitrary<Parts> survey = Combinators.combine(points(), points()).as(Parts::ofSurvey);
        return Arbitraries.oneOf(List.of(appraised, survey)).list().ofMaxSize(12);
    }

    /** Few different points, so that there are ties. */
    @Provide
    Arbitrary<List<Parts>> units() {
        var few = Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf);
        var maxima = Arbitraries.integers().between(10, 12).map(BigDecimal::valueOf);
        return Combinators.combine(few, few, maxima)
                .as((appraised, survey, maximum) -> new Parts(appraised, survey, dec("0"), dec("0"), maximum))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<BigDecimal> points() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, dec("5")).ofScale(2);
    }

    private static Arbitrary<BigDecimal> scores() {
        return Arbitraries.bigDecimals().between(dec("-1"), dec("5")).ofScale(2);
    }
}
