package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Samples.dec;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.RollUp.LeafValue.NotApplicable;
import vn.parindex.scoring.RollUp.LeafValue.NotScored;
import vn.parindex.scoring.RollUp.LeafValue.Scored;

class RollUpTest {

    @Test
    void not_scored_zero_and_not_applicable_are_three_different_things() {
        var rollUp = RollUp.of(List.of(
                new Scored(dec("0.75"), dec("1")),
                new Scored(dec("0"), dec("2")),
                new NotScored(dec("4")),
                new NotApplicable()));

        assertThat(rollUp.scored()).isEqualTo(2);
        assertThat(rollUp.leaves()).isEqualTo(3);
        assertThat(rollUp.points()).isEqualByComparingTo("0.75");
        assertThat(rollUp.maximum()).isEqualByComparingTo("7");
        assertThat(rollUp.index().orElseThrow().percent()).isEqualTo(dec("10.7142857143"));
    }

    @Test
    void parts_add_up_to_the_whole() {
        var first = RollUp.of(List.of(new Scored(dec("-0.5"), dec("1"))));
        var second = RollUp.of(List.of(new NotScored(dec("2"))));

        assertThat(first.plus(second))
                .isEqualTo(RollUp.of(List.of(new Scored(dec("-0.5"), dec("1")), new NotScored(dec("2")))));
    }

    @Test
    void where_nothing_is_applicable_there_is_no_index() {
        assertThat(RollUp.of(List.of(new NotApplicable())).index()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new IndexValue(dec("1"), dec("0")));
    }

    @Test
    void an_index_is_compared_exactly_even_where_it_is_shown_alike() {
        // Given two units that both show 33.3333333333
        var third = new IndexValue(dec("1"), dec("3"));
        var almost = new IndexValue(dec("33333333333333"), dec("100000000000000"));

        assertThat(third.percent()).isEqualTo(almost.percent());
        assertThat(third).isGreaterThan(almost);
        assertThat(third).isEqualByComparingTo(new IndexValue(dec("2.0"), dec("6")));
    }

    @Test
    void bonus_points_can_lift_an_index_above_a_hundred() {
        assertThat(new IndexValue(dec("101"), dec("100")).percent()).isEqualByComparingTo("101");
    }

    @Test
    void equals_share_a_rank_and_the_next_rank_is_skipped() {
        assertThat(Ranks.of(index("80/100", "90/100", "70/100", "45/50"))).containsExactly(3, 1, 4, 1);
        assertThat(Ranks.of(index("95/100", "9/10", "45/50", "-1/10"))).containsExactly(1, 2, 2, 4);
        assertThat(Ranks.of(index("1/1", "2/2", "3/3"))).containsExactly(1, 1, 1);
        assertThat(Ranks.of(List.of())).isEmpty();
    }

    private static List<IndexValue> index(String... fractions) {
        return Stream.of(fractions)
                .map(fraction -> fraction.split("/"))
                .map(parts -> new IndexValue(dec(parts[0]), dec(parts[1])))
                .toList();
    }
}
