package vn.parindex.scoring;

/** The sentences and parts of sentences of {@link Workings}; each has a text in both languages. */
public enum Phrase {
    // what was entered
    CHOSEN,
    TICKED,
    NOTHING_TICKED,
    RATE,
    COMPLEMENT,
    VALUE,
    NEGATIVE_RATE_IS_ZERO,
    NOTHING_AROSE,
    OCCURRENCES,
    NO_OCCURRENCE,
    START,
    ALTERNATIVE,

    // where a ratio lies
    FROM,
    ABOVE,
    FROM_BELOW,
    FROM_UP_TO,
    ABOVE_BELOW,
    ABOVE_UP_TO,
    BELOW,
    UP_TO,

    // what follows
    FIXED_POINTS,
    PROPORTIONAL,
    ZERO_BELOW,
    FULL_AT,
    SUM,
    CAPPED,
    FLOORED,
    BEST,
    SCORE,
    SCORE_OF_MAXIMUM,
    SCORE_OF_FULL_AT,
    FULL_WHEN_NONE,
    ZERO_WHEN_NONE,
    REQUEST_NA_WHEN_NONE,
    AGAINST_GREATEST,
    AGAINST_LEAST,
    FROM_SURVEY,
    MANUAL;

    String key() {
        return Messages.key("workings", this);
    }
}
