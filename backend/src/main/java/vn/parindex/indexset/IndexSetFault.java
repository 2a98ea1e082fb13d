package vn.parindex.indexset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Arg;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.Messages;
import vn.parindex.scoring.RuleFault;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * One thing that keeps an index set from being issued.
 *
 * @param node code of the area, criterion or leaf; empty for the set as a whole
 * @param code what is wrong
 * @param arguments what the message names
 * @param rule the fault of the leaf's rule, for {@link Code#RULE} only
 */
record IndexSetFault(
        String node,
        Code code,
        List<Arg> arguments,
        @Nullable RuleFault rule) {

    /** The closed catalogue; each has a text in both languages. */
    enum Code {
        /** Parts add up to more than is declared: sum, declared, difference. */
        SUM_ABOVE,
        /** Parts add up to less than is declared: sum, declared, difference. */
        SUM_BELOW,
        /** The survey leaves do not add up to the declared points: sum, declared, difference. */
        SURVEY_SUM,
        /** An area without criteria. */
        EMPTY_AREA,
        /** A code that is there twice. */
        DUPLICATE_CODE,
        /** A code that does not continue its parent's: the parent's. */
        CODE_NOT_UNDER_PARENT,
        /** A criterion with sub-criteria that is scored itself. */
        SCORED_PARENT,
        /** A leaf without a rule. */
        NO_RULE,
        /** A leaf without a department to appraise it. */
        NO_DEPARTMENT,
        /** A leaf that nobody scores. */
        NO_SCORER,
        /** The least score above the greatest: both. */
        MIN_ABOVE_MAX,
        /** A maximum with more decimals than the set keeps, so that rounding could exceed it: the maximum, the decimals. */
        MAX_DECIMALS,
        /** The same of a least score. */
        MIN_DECIMALS,
        /** A survey leaf with another rule than FROM_SURVEY. */
        SURVEY_WITHOUT_SURVEY_RULE,
        /** A rule FROM_SURVEY on a leaf that the survey does not score. */
        SURVEY_RULE_WITHOUT_SURVEY,
        /** In an area outside the total, a leaf with another rule than a bonus or deduction. */
        NOT_OUTSIDE_TOTAL,
        /** A bonus in an area that counts in the total. */
        BONUS_IN_TOTAL,
        /** The rule itself is faulty or can leave the leaf's bounds. */
        RULE
    }

    private static final Messages MESSAGES = new Messages("vn.parindex.indexset.messages");

    static IndexSetFault of(String node, Code code, Arg... arguments) {
        return new IndexSetFault(node, code, List.of(arguments), null);
    }

    static IndexSetFault of(String node, RuleFault rule) {
        return new IndexSetFault(node, Code.RULE, List.of(), rule);
    }

    /**
     * Lets a set pass that has no faults.
     *
     * @throws ProblemException 422 naming each fault at its node
     */
    static void requireNone(List<IndexSetFault> faults) {
        if (!faults.isEmpty()) {
            var errors = faults.stream()
                    .map(f -> ProblemError.leaf(f.node(), locale -> f.message(Language.of(locale))))
                    .toList();
            throw new ProblemException(ProblemType.INDEX_SET_FAULTS, errors, faults.size());
        }
    }

    /** What is wrong, as a sentence that names sums and differences. */
    String message(Language language) {
        if (rule == null) {
            return MESSAGES.text(language, Messages.key("check", code), arguments);
        }
        var place = rule.path().isEmpty() ? "" : " " + rule.path();
        var inner = List.<Arg>of(new Arg.Text(place), new Arg.Text(rule.message(language)));
        return MESSAGES.text(language, Messages.key("check", code), inner);
    }
}
