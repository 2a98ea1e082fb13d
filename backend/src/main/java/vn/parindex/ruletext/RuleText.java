package vn.parindex.ruletext;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.ScoringRule;
import vn.parindex.shared.Localized;
import vn.parindex.shared.VietnameseText;

/**
 * The grammar of docs/index-set-workbook.md: a rule as lines of one cell, such as {@code ≥ 90% | 2}. What is written is
 * read back as the same rule.
 */
public final class RuleText {
    private RuleText() {}

    /**
     * What a text says.
     *
     * @param rule the rule, or null where there are faults
     * @param faults everything that could not be understood, line by line
     */
    public record Read(@Nullable ScoringRule rule, List<Localized> faults) {}

    /** The lines of a rule; none for one that has nothing to say. */
    public static String write(ScoringRule rule) {
        return String.join("\n", RuleWriter.lines(rule));
    }

    /** The rule that a text says, all faults listed. */
    public static Read read(RuleKind kind, String text) {
        var lines = new RuleLines(VietnameseText.nfc(text));
        var rule = RuleReader.read(kind, lines);
        return new Read(lines.faults().isEmpty() ? rule : null, lines.faults());
    }
}
