package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.RuleFault.Code;

/** Collects the structural faults of one rule. */
final class RuleChecks {

    private final List<RuleFault> faults = new ArrayList<>();

    RuleChecks add(String path, Code code, Arg... arguments) {
        faults.add(RuleFault.of(path, code, arguments));
        return this;
    }

    RuleChecks when(boolean wrong, String path, Code code, Arg... arguments) {
        return wrong ? add(path, code, arguments) : this;
    }

    RuleChecks addAll(List<RuleFault> more) {
        faults.addAll(more);
        return this;
    }

    RuleChecks notEmpty(String path, Collection<?> entries) {
        return when(entries.isEmpty(), path, Code.EMPTY);
    }

    /** A text that, if there is one, says something. */
    RuleChecks text(String path, @Nullable String text) {
        return when(text != null && text.isBlank(), path, Code.BLANK);
    }

    /** A number that can be stored, of any sign. */
    RuleChecks number(String path, BigDecimal number) {
        return when(
                !Scores.isStorable(number),
                path,
                Code.TOO_MANY_DIGITS,
                new Arg.Quantity(Scores.STORED_INTEGER_DIGITS),
                new Arg.Quantity(Scores.DECIMALS));
    }

    RuleChecks notNegative(String path, BigDecimal number) {
        return number(path, number).when(number.signum() < 0, path, Code.NEGATIVE);
    }

    /** At least one name, none blank, none twice. */
    RuleChecks names(String path, Collection<String> names) {
        notEmpty(path, names);
        var seen = new HashSet<String>();
        int position = 0;
        for (var name : names) {
            var here = path + "[" + position++ + "]";
            text(here, name).when(!seen.add(name), here, Code.DUPLICATE, new Arg.Text(name));
        }
        return this;
    }

    RuleChecks kinds(List<Kind> kinds) {
        names("kinds", kinds.stream().map(Kind::code).toList());
        for (int i = 0; i < kinds.size(); i++) {
            var path = "kinds[" + i + "]";
            text(path + ".text", kinds.get(i).text());
            notNegative(path + ".points", kinds.get(i).points());
        }
        return this;
    }

    List<RuleFault> list() {
        return List.copyOf(faults);
    }
}
