package vn.parindex.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.parindex.indexset.FrozenLeaf;
import vn.parindex.indexset.InputJson;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.InvalidInput;
import vn.parindex.scoring.Language;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Figures as another system sends them: a list, whose faults are told by item and field, e.g. {@code [3].input.b}. */
final class FigureList implements FigureRows {
    private final List<Item> items;
    private final List<Fault> faults = new ArrayList<>();

    private record Fault(int item, ProblemError error) {}

    FigureList(List<SendFigures> sent) {
        items = IntStream.range(0, sent.size())
                .mapToObj(position -> new Item(position, sent.get(position)))
                .toList();
    }

    /** An item, counted from 0 as in JSON. */
    private final class Item implements FigureRow {
        private final int position;
        private final SendFigures sent;
        private final @Nullable String source;
        private final @Nullable LocalDate asOf;

        Item(int position, SendFigures sent) {
            this.position = position;
            this.sent = sent;
            this.source = source(sent.source());
            this.asOf = asOf(sent.asOf());
        }

        private @Nullable String source(String text) {
            var source = plain(text);
            if (source.isEmpty()) {
                fault(FigureColumn.SOURCE, "figures.missing", FigureColumn.SOURCE.heading());
                return null;
            }
            return source;
        }

        private @Nullable LocalDate asOf(LocalDate day) {
            if (day.getYear() < FigureCells.FIRST_YEAR) {
                fault(FigureColumn.DATE, "figures.ancient", FigureCells.FIRST_YEAR);
                return null;
            }
            return day;
        }

        @Override
        public int number() {
            return position;
        }

        @Override
        public Localized place() {
            return Localized.message("figures.item", position);
        }

        @Override
        public String unit() {
            return plain(sent.unit());
        }

        @Override
        public String leaf() {
            return plain(sent.leaf());
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public @Nullable String source() {
            return source;
        }

        @Override
        public @Nullable LocalDate asOf() {
            return asOf;
        }

        @Override
        public @Nullable RuleInput input(FrozenLeaf leaf, List<FigureColumn> taken) {
            try {
                return InputJson.read(leaf.rule(), sent.input());
            } catch (InvalidInput e) {
                e.faults().forEach(this::fault);
                return null;
            }
        }

        @Override
        public void fault(FigureColumn column, String key, Object... arguments) {
            fault(field(column), Localized.message(key, arguments));
        }

        @Override
        public void fault(InputFault fault) {
            fault(
                    fault.field().isEmpty() ? "input" : "input." + fault.field(),
                    locale -> fault.message(Language.of(locale)));
        }

        private void fault(String field, Localized message) {
            faults.add(new Fault(position, ProblemError.field("[" + position + "]." + field, message)));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    private static String field(FigureColumn column) {
        return switch (column) {
            case UNIT -> "unit";
            case LEAF -> "leaf";
            case A -> "input.a";
            case B -> "input.b";
            case VALUE -> "input.value";
            case SOURCE -> "source";
            case DATE -> "asOf";
        };
    }

    @Override
    public List<? extends FigureRow> rows() {
        return items;
    }

    @Override
    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * Ends the use case if anything is wrong.
     *
     * @throws ProblemException 422 with every fault, item by item
     */
    void refuse() {
        if (!faults.isEmpty()) {
            var errors = faults.stream()
                    .sorted(Comparator.comparingInt(Fault::item))
                    .map(Fault::error)
                    .toList();
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
    }
}
