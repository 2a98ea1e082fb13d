package vn.parindex.documents;

import java.math.BigDecimal;

/** A cell of a workbook. */
public sealed interface Cell {

    /** A cell without content. */
    Cell EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements Cell {}

    /** Nothing yet, but looking like what is to be typed there. */
    record Blank(Style style) implements Cell {}

    /** Words. */
    record Text(String text, Style style) implements Cell {}

    /** A decimal, written with all its digits. */
    record Decimal(BigDecimal value, Style style) implements Cell {}

    /** A formula with the number it gives, for readers that do not calculate. */
    record Formula(String formula, BigDecimal cached, Style style) implements Cell {}

    /** A formula with the text it gives. */
    record TextFormula(String formula, String cached, Style style) implements Cell {}

    /** Words. */
    static Cell text(String text, Style style) {
        return new Text(text, style);
    }

    /** A whole number. */
    static Cell number(long value) {
        return new Decimal(BigDecimal.valueOf(value), Style.WHOLE);
    }

    /** A decimal. */
    static Cell number(BigDecimal value, Style style) {
        return new Decimal(value, style);
    }

    /** A formula and its number. */
    static Cell formula(String formula, BigDecimal cached, Style style) {
        return new Formula(formula, cached, style);
    }

    /** A formula and its text. */
    static Cell formula(String formula, String cached, Style style) {
        return new TextFormula(formula, cached, style);
    }
}
