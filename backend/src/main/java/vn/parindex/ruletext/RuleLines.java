package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Localized;
import vn.parindex.shared.VietnameseText;

/** The lines of a rule, taken one by one; notes what is missing, cannot be read, or is left over. */
final class RuleLines {
    private static final int LONGEST_QUOTE = 60;

    /** A line that says something, by its number in the cell, from 1. */
    record Line(int number, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Localized> faults;

    RuleLines(String text) {
        this.faults = new ArrayList<>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line(number, line.strip()));
            }
        }
    }

    private RuleLines(List<Line> lines, List<Localized> faults) {
        this.lines.addAll(lines);
        this.faults = faults;
    }

    /** Some of the lines, noting their faults where this does. */
    RuleLines block(List<Line> some) {
        return new RuleLines(some, faults);
    }

    List<Localized> faults() {
        return faults;
    }

    void fault(String key, Object... arguments) {
        faults.add(Localized.message(key, arguments));
    }

    /** All that is left. */
    List<Line> rest() {
        var rest = List.copyOf(lines);
        lines.clear();
        return rest;
    }

    /** Notes every line that nobody took. */
    void end() {
        rest().forEach(this::unreadable);
    }

    void unreadable(Line line) {
        fault("rule-text.line", line.number(), quote(line.text()));
    }

    /** What stands after a word and a colon; a second such line is left over. */
    Optional<String> word(String word) {
        var wanted = VietnameseText.fold(word);
        for (var line : lines) {
            int colon = line.text().indexOf(':');
            if (colon > 0
                    && VietnameseText.fold(line.text().substring(0, colon)).equals(wanted)) {
                lines.remove(line);
                return Optional.of(line.text().substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** The text after a word that must be there. */
    String text(String word) {
        var text = word(word);
        if (text.isEmpty()) {
            fault("rule-text.missing", word);
        }
        return Escapes.read(text.orElse(""));
    }

    /** The number after a word that must be there. */
    BigDecimal number(String word) {
        var text = word(word);
        if (text.isEmpty()) {
            fault("rule-text.missing", word);
            return BigDecimal.ZERO;
        }
        return number(text.get(), word);
    }

    /** The percentage after a word, or what is meant without that line. */
    BigDecimal percent(String word, @Nullable BigDecimal otherwise) {
        var text = word(word);
        if (text.isEmpty() && otherwise != null) {
            return otherwise;
        }
        if (text.isEmpty()) {
            fault("rule-text.missing", word);
        }
        return text.map(some -> percent(some, word)).orElse(BigDecimal.ZERO);
    }

    BigDecimal percent(String typed, Object place) {
        return number(typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed, place);
    }

    /** Points with or without the word for them. */
    BigDecimal points(String typed, Object place) {
        var folded = VietnameseText.fold(typed);
        return number(folded.endsWith("diem") ? folded.substring(0, folded.length() - "diem".length()) : typed, place);
    }

    /** A number; 0 beside a fault for what is none. */
    BigDecimal number(String typed, Object place) {
        var number = Numbers.read(typed);
        if (number.isEmpty()) {
            fault(Numbers.isAmbiguous(typed) ? "rule-text.ambiguous" : "rule-text.number", place, quote(typed.strip()));
        }
        return number.orElse(BigDecimal.ZERO);
    }

    /** Whether the line of a word says the one and not the other thing; without the line the other, if it may be left out. */
    boolean choice(String word, String one, String other, boolean required) {
        var text = required ? text(word) : word(word).orElse("");
        if (text.isEmpty() || says(text, other)) {
            return false;
        }
        if (!says(text, one)) {
            fault("rule-text.choice", word, one, other, RuleLines.quote(text));
        }
        return true;
    }

    /** Whether a text says these words, however they are spelt. */
    static boolean says(String text, String words) {
        return spelt(text).equals(spelt(words));
    }

    private static String spelt(String text) {
        return VietnameseText.fold(text).replace('\u2212', '-').replace('\u2013', '-');
    }

    static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
