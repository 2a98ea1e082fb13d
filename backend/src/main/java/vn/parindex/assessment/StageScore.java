package vn.parindex.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** What one stage holds of a leaf; all null before the stage was touched. A null score is "not scored", never 0. */
@Embeddable
class StageScore {
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private String input;

    @Nullable private BigDecimal score;

    @Nullable private String reason;

    @Nullable private String explanation;

    private boolean evidenceIncomplete;

    @Nullable private String by;

    @Nullable private String byName;

    @Nullable private Instant at;

    @Nullable private String basis;

    protected StageScore() {}

    /** A stage that nobody has touched. */
    static StageScore untouched() {
        return new StageScore();
    }

    /** What a person entered. */
    static StageScore entered(Entry entry, CurrentUser by, Instant at) {
        return entered(entry, by, at, null);
    }

    /**
     * What an appraiser entered.
     *
     * @param basis the hash of what was looked at
     */
    static StageScore entered(Entry entry, CurrentUser by, Instant at, @Nullable String basis) {
        var stage = new StageScore();
        stage.input = entry.input();
        stage.score = entry.score();
        stage.reason = entry.reason();
        stage.explanation = entry.explanation();
        stage.evidenceIncomplete = entry.evidenceIncomplete();
        stage.by = by.username();
        stage.byName = by.name();
        stage.at = at;
        stage.basis = basis;
        return stage;
    }

    /**
     * The checked content of a save.
     *
     * @param input the rule's input as JSON, or null
     * @param score points, at most 10 decimals, or null for not scored
     */
    record Entry(
            @Nullable String input,
            @Nullable BigDecimal score,
            @Nullable String reason,
            @Nullable String explanation,
            boolean evidenceIncomplete) {}

    Entry entry() {
        return new Entry(input, score, reason, explanation, evidenceIncomplete);
    }

    @Nullable String by() {
        return by;
    }

    @Nullable String byName() {
        return byName;
    }

    @Nullable Instant at() {
        return at;
    }

    /** The hash of what an appraiser looked at; null for a unit's own stage. */
    @Nullable String basis() {
        return basis;
    }
}
