package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.dec;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Workings.Step;

class WorkingsTest {
    private static final Workings POINTS = Workings.of(Step.of(new Arg.Score(dec("1")), Phrase.SCORE));

    @Test
    void they_are_written_down_only_when_somebody_asks() {
        var asked = new AtomicInteger();
        var workings = Workings.later(() -> {
            asked.incrementAndGet();
            return POINTS;
        });
        assertThat(asked).hasValue(0);

        assertThat(workings.render(Language.VI)).isEqualTo(POINTS.render(Language.VI));

        assertThat(asked).hasValue(1);
    }

    @Test
    void they_are_equal_where_their_steps_are() {
        assertThat(Workings.later(() -> POINTS))
                .isEqualTo(POINTS)
                .hasSameHashCodeAs(POINTS)
                .hasToString(POINTS.toString());
        assertThat(POINTS.then(Step.of(null, Phrase.MANUAL))).isNotEqualTo(POINTS);
        assertThat(POINTS).isNotEqualTo(POINTS.steps());
    }
}
