package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.scoring.InputFault.Code;
import vn.parindex.scoring.RuleInput.Amount;
import vn.parindex.scoring.RuleInput.Counts;
import vn.parindex.scoring.RuleInput.Fraction;
import vn.parindex.scoring.RuleInput.Ticks;

/** What the rules have in common when they look at an input. */
final class Inputs {

    private static final int INTEGER_DIGITS = 20;
    private static final BigDecimal MOST_OCCURRENCES = BigDecimal.valueOf(1_000_000);

    private Inputs() {}

    /** The input in the form the rule takes, once the rule has nothing against it. */
    static <T extends RuleInput> T accepted(ScoringRule rule, RuleInput input, Class<T> form) {
        var faults = rule.inputFaults(input);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return form.cast(input);
    }

    static List<InputFault> wrongForm(String properties) {
        return List.of(InputFault.of("", Code.WRONG_FORM, new Arg.Text(properties)));
    }

    static List<InputFault> none(RuleInput input) {
        return input instanceof RuleInput.None ? List.of() : List.of(InputFault.of("", Code.NO_INPUT));
    }

    static List<InputFault> position(String field, int position, int size) {
        return position >= 0 && position < size
                ? List.of()
                : List.of(InputFault.of(field, Code.OUT_OF_RANGE, new Arg.Quantity(size - 1L)));
    }

    static List<InputFault> ticks(Ticks input, int size) {
        var faults = new ArrayList<InputFault>();
        var seen = new HashSet<Integer>();
        for (int i = 0; i < input.ticked().size(); i++) {
            var field = "ticked[" + i + "]";
            int ticked = input.ticked().get(i);
            faults.addAll(position(field, ticked, size));
            if (!seen.add(ticked)) {
                faults.add(InputFault.of(field, Code.DUPLICATE));
            }
        }
        return faults;
    }

    /** A part b of a whole a; where a is 0, so is b, and unless it may, b does not exceed a. */
    static List<InputFault> fraction(Fraction input, String whole, boolean mayExceed) {
        var faults = new ArrayList<InputFault>();
        faults.addAll(figure("a", input.a()));
        faults.addAll(figure("b", input.b()));
        if (!faults.isEmpty()) {
            return faults;
        }
        if (input.a().signum() == 0 && input.b().signum() > 0) {
            faults.add(InputFault.of("b", Code.WHOLE_IS_ZERO, new Arg.Text(whole)));
        } else if (!mayExceed && input.b().compareTo(input.a()) > 0) {
            faults.add(InputFault.of("b", Code.ABOVE_WHOLE, new Arg.Quantity(input.a()), new Arg.Text(whole)));
        }
        return faults;
    }

    static List<InputFault> amount(Amount input) {
        return figure("value", input.value());
    }

    static List<InputFault> counts(Counts input, List<Kind> kinds) {
        var faults = new ArrayList<InputFault>();
        input.counts().forEach((code, count) -> {
            var field = "counts." + code;
            if (kinds.stream().noneMatch(kind -> kind.code().equals(code))) {
                var known = kinds.stream().map(Kind::code).collect(Collectors.joining(", "));
                faults.add(InputFault.of(field, Code.UNKNOWN_KIND, new Arg.Text(known)));
            } else {
                faults.addAll(count(field, count));
            }
        });
        return faults;
    }

    private static List<InputFault> count(String field, BigDecimal count) {
        if (count.signum() < 0) {
            return List.of(InputFault.of(field, Code.NEGATIVE));
        }
        if (count.stripTrailingZeros().scale() > 0) {
            return List.of(InputFault.of(field, Code.NOT_AN_INTEGER));
        }
        return count.compareTo(MOST_OCCURRENCES) <= 0
                ? List.of()
                : List.of(InputFault.of(field, Code.TOO_LARGE, new Arg.Quantity(MOST_OCCURRENCES)));
    }

    private static List<InputFault> figure(String field, BigDecimal figure) {
        if (figure.signum() < 0) {
            return List.of(InputFault.of(field, Code.NEGATIVE));
        }
        return Scores.fits(figure, INTEGER_DIGITS, Scores.DECIMALS)
                ? List.of()
                : List.of(InputFault.of(
                        field,
                        Code.TOO_MANY_DIGITS,
                        new Arg.Quantity(INTEGER_DIGITS),
                        new Arg.Quantity(Scores.DECIMALS)));
    }
}
