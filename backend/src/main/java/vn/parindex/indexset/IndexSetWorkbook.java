package vn.parindex.indexset;

import static vn.parindex.documents.Cell.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.documents.Cell;
import vn.parindex.documents.Style;
import vn.parindex.documents.Xlsx;
import vn.parindex.ruletext.Numbers;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.ruletext.RuleText;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Writes an index set as a workbook that {@link WorkbookReader} reads back as the same set. */
final class IndexSetWorkbook {
    /** The row of the headings. */
    static final int HEADING = WorkbookField.values().length + 2;

    /** Digits a spreadsheet keeps of a number; longer ones are written as text. */
    private static final int DIGITS = 15;

    /** Rows below the headings in which values are offered. */
    private static final int OFFERED = 2_000;

    private static final int FROZEN_COLUMNS = 2;
    private static final int[] WIDTHS = Arrays.stream(WorkbookColumn.values())
            .mapToInt(WorkbookColumn::width)
            .toArray();
    private static final String MAX = Xlsx.letters(WorkbookColumn.MAX.position());
    private static final String SCORED_BY = Xlsx.letters(WorkbookColumn.SCORED_BY.position());

    private final Xlsx book;
    private final List<String> areas = new ArrayList<>();
    private int row;

    private IndexSetWorkbook(Xlsx book) {
        this.book = book;
    }

    /** The workbook of a set. */
    static void write(IndexSetForm form, OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            new IndexSetWorkbook(book).sheet(WorkbookLabels.SHEET, form);
            WorkbookGuide.write(book);
        }
    }

    /**
     * Refuses a set with a rule that no cell can hold.
     *
     * @throws ProblemException 422 with every such leaf
     */
    static void requireWritable(IndexSetForm form) {
        var errors = form.leaves()
                .filter(leaf -> leaf.rule() != null && !Xlsx.fits(RuleText.write(leaf.rule())))
                .map(leaf -> ProblemError.leaf(leaf.code(), Localized.message("workbook.rule-too-long", leaf.code())))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNMET_NEEDS, errors);
        }
    }

    /** A workbook to fill in, with a guide and an example. */
    static void template(OutputStream out) throws IOException {
        try (var book = new Xlsx(out)) {
            new IndexSetWorkbook(book).sheet(WorkbookLabels.SHEET, null);
            WorkbookGuide.write(book);
            new IndexSetWorkbook(book).sheet(WorkbookLabels.EXAMPLE, WorkbookExample.form());
        }
    }

    private void sheet(String name, @Nullable IndexSetForm form) throws IOException {
        book.beginSheet(name, HEADING, FROZEN_COLUMNS, WIDTHS);
        for (var field : WorkbookField.values()) {
            book.row(List.of(text(field.label(), Style.HEAD), form == null ? Cell.EMPTY : value(form, field)));
        }
        book.row(List.of());
        var headings = new ArrayList<Cell>();
        for (var column : WorkbookColumn.values()) {
            headings.add(text(column.heading(), Style.HEAD));
        }
        book.row(headings);
        row = HEADING;
        if (form != null) {
            for (var area : form.areas()) {
                area(area);
            }
            totals(form);
        }
        choices();
        book.endSheet();
    }

    /** Where only some words are understood, they are offered. */
    private void choices() {
        choice(WorkbookField.GROUP, WorkbookGuide.groups());
        choice(WorkbookField.ILLUSTRATIVE, WorkbookGuide.answers());
        choice(WorkbookColumn.SCORED_BY, WorkbookGuide.scorers());
        choice(WorkbookColumn.TYPE, WorkbookGuide.kinds());
    }

    private void choice(WorkbookField field, String values) {
        book.choice(field.row(), 1, field.row(), 1, values);
    }

    private void choice(WorkbookColumn column, String values) {
        book.choice(HEADING + 1, column.position(), HEADING + OFFERED, column.position(), values);
    }

    private static Cell value(IndexSetForm form, WorkbookField field) {
        return switch (field) {
            case TITLE -> text(form.title(), Style.STRONG);
            case GROUP -> text(form.group().label(), Style.WRAPPED);
            case YEAR -> Cell.number(BigDecimal.valueOf(form.year()), Style.EXACT);
            case TOTAL -> points(form.total());
            case SURVEY -> points(form.survey());
            case ILLUSTRATIVE -> text(form.illustrative() ? WorkbookLabels.YES : WorkbookLabels.NO, Style.WRAPPED);
            case DECIMALS -> Cell.number(BigDecimal.valueOf(form.decimals()), Style.EXACT);
            case NOTICE ->
                form.notice() == null
                        ? Cell.EMPTY
                        : text(form.notice(), form.illustrative() ? Style.WARNING : Style.WRAPPED);
        };
    }

    private void area(IndexSetForm.Area area) throws IOException {
        var children = new ArrayList<String>();
        int next = row + 2;
        for (var criterion : area.criteria()) {
            children.add(MAX + next);
            next += criterion.isLeaf() ? 1 : 1 + criterion.leaves().size();
        }
        areas.add(MAX + (row + 1));
        var sum =
                area.criteria().stream().map(IndexSetForm.Criterion::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        row(List.of(
                text(area.code(), Style.STRONG),
                text(area.name(), Style.STRONG),
                sum(String.join("+", children), sum, area.maxScore(), children.isEmpty())));
        for (var criterion : area.criteria()) {
            criterion(criterion);
        }
    }

    private void criterion(IndexSetForm.Criterion criterion) throws IOException {
        if (criterion.isLeaf()) {
            leaf(criterion.leaves().getFirst(), points(criterion.maxScore()), Style.WRAPPED);
            return;
        }
        var leaves = criterion.leaves();
        var sum = leaves.stream().map(IndexSetForm.Leaf::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        var formula = "SUM(" + MAX + (row + 2) + ":" + MAX + (row + 1 + leaves.size()) + ")";
        var head = new IndexSetForm.Leaf(
                criterion.code(),
                criterion.name(),
                criterion.guidance(),
                criterion.legalBasis(),
                criterion.maxScore(),
                criterion.minScore(),
                criterion.scoredBy(),
                criterion.department(),
                criterion.evidence(),
                criterion.exampleFiles(),
                criterion.rule());
        leaf(head, sum(formula, sum, criterion.maxScore(), false), Style.STRONG);
        for (var leaf : leaves) {
            leaf(leaf, points(leaf.maxScore()), Style.WRAPPED);
        }
    }

    private void leaf(IndexSetForm.Leaf leaf, Cell max, Style style) throws IOException {
        var rule = leaf.rule();
        row(List.of(
                text(leaf.code(), style),
                text(leaf.name(), style),
                max,
                leaf.minScore() == null ? Cell.EMPTY : points(leaf.minScore()),
                optional(leaf.scoredBy() == null ? null : WorkbookLabels.of(leaf.scoredBy())),
                optional(leaf.department()),
                optional(rule == null ? null : RuleKind.of(rule).label()),
                optional(rule == null ? null : RuleText.write(rule)),
                optional(leaf.guidance()),
                optional(leaf.evidence()),
                optional(leaf.legalBasis())));
    }

    /** What is declared, and what the rows add up to, so that everybody sees whether they agree. */
    private void totals(IndexSetForm form) throws IOException {
        int first = HEADING + 1;
        int last = row;
        var sum = form.areas().stream().map(IndexSetForm.Area::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        var survey = form.leaves()
                .filter(leaf -> leaf.scoredBy() == ScoredBy.SURVEY)
                .map(IndexSetForm.Leaf::maxScore)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        row(List.of(
                Cell.EMPTY, text("Tổng cộng", Style.STRONG), Cell.formula(String.join("+", areas), sum, Style.EXACT)));
        var condition = "SUMIF(" + SCORED_BY + first + ":" + SCORED_BY + last + ",\""
                + WorkbookLabels.of(ScoredBy.SURVEY) + "\"," + MAX + first + ":" + MAX + last + ")";
        row(List.of(
                Cell.EMPTY,
                text("Trong đó điều tra xã hội học", Style.STRONG),
                Cell.formula(condition, survey, Style.EXACT)));
    }

    /** A live sum; where a draft declares something else, or a spreadsheet could not hold it, what is declared. */
    private static Cell sum(String formula, BigDecimal sum, BigDecimal declared, boolean isEmpty) {
        return isEmpty
                        || sum.compareTo(declared) != 0
                        || sum.stripTrailingZeros().precision() > DIGITS
                ? points(declared)
                : Cell.formula(formula, sum.stripTrailingZeros(), Style.EXACT);
    }

    /** Points with all their digits. */
    static Cell points(BigDecimal points) {
        var plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return plain.precision() > DIGITS ? text(Numbers.write(plain), Style.WRAPPED) : Cell.number(plain, Style.EXACT);
    }

    private static Cell optional(@Nullable String text) {
        return text == null ? Cell.EMPTY : text(text, Style.WRAPPED);
    }

    private void row(List<Cell> cells) throws IOException {
        book.row(cells);
        row++;
    }
}
