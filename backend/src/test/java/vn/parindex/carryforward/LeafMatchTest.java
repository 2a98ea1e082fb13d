package vn.parindex.carryforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.SubmittedLeaf;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.ScoredBy;
import vn.parindex.scoring.Manual;

/** Leaves of two years are one where code and name agree, or where a name is found once in either. */
class LeafMatchTest {

    private static SubmittedLeaf leaf(String code, String name) {
        var leaf = new FrozenLeaf(
                code,
                "1",
                "1.1",
                1,
                name,
                null,
                null,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                2,
                ScoredBy.SELF,
                "SNV",
                null,
                List.of(),
                new Manual(),
                "{}");
        return new SubmittedLeaf(leaf, false, null, null, false, "Giải thích " + code, false, List.of());
    }

    private static List<String> matches(LeafMatch.All all) {
        return all.matches().stream()
                .map(m -> m.now().leaf().code() + "=" + m.then().leaf().code() + " " + m.by())
                .toList();
    }

    @Test
    void the_same_code_and_name_are_one_whatever_the_spelling() {
        var all = LeafMatch.of(List.of(leaf("1.1", "Kế hoạch CCHC")), List.of(leaf("1.1", "KẾ HOẠCH  CCHC")));

        assertThat(matches(all)).containsExactly("1.1=1.1 CODE");
    }

    @Test
    void a_leaf_that_moved_is_found_by_its_name() {
        var all = LeafMatch.of(
                List.of(leaf("1.1", "Báo cáo"), leaf("1.2", "Kế hoạch")),
                List.of(leaf("1.1", "Kế hoạch"), leaf("1.2", "Báo cáo")));

        assertThat(matches(all)).containsExactly("1.1=1.2 NAME", "1.2=1.1 NAME");
    }

    @Test
    void a_name_that_stands_twice_matches_nothing() {
        var all = LeafMatch.of(
                List.of(leaf("1.1", "Kế hoạch")), List.of(leaf("2.1", "Kế hoạch"), leaf("3.1", "Kế hoạch")));

        assertThat(matches(all)).isEmpty();
        assertThat(all.unmatched()).hasSize(2);
    }

    @Test
    void the_same_code_with_another_name_is_another_leaf() {
        var all = LeafMatch.of(List.of(leaf("1.1", "Tuyên truyền")), List.of(leaf("1.1", "Kế hoạch")));

        assertThat(matches(all)).isEmpty();
        assertThat(all.unmatched()).extracting(leaf -> leaf.leaf().code()).containsExactly("1.1");
    }
}
