package vn.parindex.scoring;

import java.math.BigDecimal;
import vn.parindex.scoring.Workings.Step;

/** A rule's answer where nothing arose, that is a = 0 (design.md section 2, Nothing arose). */
public enum WhenNone {
    /** The leaf's maximum. */
    FULL,
    /** No points. */
    ZERO,
    /** No score: the unit asks for "not applicable". */
    REQUEST_NA;

    Outcome outcome(String whole, ScoreBounds bounds) {
        return switch (this) {
            case FULL -> scored(bounds.maxScore(), Phrase.FULL_WHEN_NONE, whole, bounds);
            case ZERO -> scored(BigDecimal.ZERO, Phrase.ZERO_WHEN_NONE, whole, bounds);
            case REQUEST_NA ->
                Outcome.requestNa(
                        Workings.later(() -> Workings.of(none(whole), Step.of(null, Phrase.REQUEST_NA_WHEN_NONE))));
        };
    }

    /** The range widened by the score given where nothing arose. */
    ScoreBounds widen(ScoreBounds range, ScoreBounds bounds) {
        return switch (this) {
            case FULL ->
                range.with(
                        range.maxScore().max(bounds.maxScore()),
                        range.minScore().min(bounds.maxScore()));
            case ZERO ->
                range.with(
                        range.maxScore().max(BigDecimal.ZERO), range.minScore().min(BigDecimal.ZERO));
            case REQUEST_NA -> range;
        };
    }

    private static Outcome scored(BigDecimal points, Phrase phrase, String whole, ScoreBounds bounds) {
        return Outcome.scored(
                bounds.round(points),
                Workings.later(() -> Workings.of(none(whole), Step.of(new Arg.Score(points), phrase))));
    }

    private static Step none(String whole) {
        return Step.of(null, Phrase.NOTHING_AROSE, new Arg.Text(whole));
    }
}
