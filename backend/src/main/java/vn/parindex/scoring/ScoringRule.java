package vn.parindex.scoring;

import java.util.List;

/**
 * How a leaf is scored: a pure function of a typed input that gives the score and its workings.
 *
 * <p>Source: design.md section 2, "Rules"; the components of each record are those of its rule JSON. Thresholds and
 * ratios are in percent, 0 to 100; positions count from 0; all comparisons are exact, by cross-multiplication.
 */
public sealed interface ScoringRule
        permits Levels,
                Checklist,
                Bands,
                Ratio,
                Cases,
                PerOccurrence,
                Deduction,
                BestOf,
                RelativeToBest,
                Bonus,
                FromSurvey,
                Manual {

    /**
     * The score of an input within the bounds of its leaf.
     *
     * @return a score in points, rounded half up once to {@link ScoreBounds#decimals()}, or the reason there is none;
     *     always with the workings
     * @throws InvalidInput if the rule refuses the input, with all {@link #inputFaults}
     */
    Outcome evaluate(RuleInput input, ScoreBounds bounds);

    /** Everything this rule has to say against an input; empty if it accepts it. */
    List<InputFault> inputFaults(RuleInput input);

    /**
     * The least and the greatest score this rule can give, in points, provided it has no {@link #structuralFaults}.
     *
     * @param bounds the leaf's, whose maximum some rules scale
     */
    ScoreBounds range(ScoreBounds bounds);

    /** What is wrong with the rule itself, whatever its leaf: empty lists, thresholds out of order and the like. */
    List<RuleFault> structuralFaults();

    /** Whether this rule can give a score outside the leaf's bounds. */
    default boolean canLeave(ScoreBounds bounds) {
        return !bounds.contains(range(bounds));
    }

    /**
     * Everything that keeps an index set with this rule from being issued: the {@link #structuralFaults}, or, if there
     * are none, that it {@link #canLeave} the bounds of its leaf.
     */
    default List<RuleFault> faults(ScoreBounds bounds) {
        var structural = structuralFaults();
        if (!structural.isEmpty() || !canLeave(bounds)) {
            return structural;
        }
        return List.of(RuleFault.leavesBounds(range(bounds), bounds));
    }
}
