package vn.parindex.scoring;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;

/** Writes one argument in a language: grouping, decimal sign, a real minus, a percent sign as the language sets it. */
final class ArgText {

    static final int READING_DECIMALS = 2;

    private ArgText() {}

    static String of(Arg argument, Language language) {
        return switch (argument) {
            case Arg.Text(var text) -> text;
            case Arg.Quantity(var number) -> number(number, 0, Scores.DECIMALS, language);
            case Arg.Points(var number) -> number(number, READING_DECIMALS, Scores.DECIMALS, language);
            case Arg.Score(var number) -> number(number, READING_DECIMALS, READING_DECIMALS, language);
            case Arg.Percent(var number) -> percent(number(number, 0, Scores.DECIMALS, language), language);
            case Arg.Share(var part, var whole, var decimals) -> {
                var percent = Scores.divide(part.multiply(Scores.HUNDRED), whole, decimals);
                yield percent(number(percent, decimals, decimals, language), language);
            }
            case Arg.Inner(var phrase, var arguments) -> Messages.SCORING.text(language, phrase.key(), arguments);
        };
    }

    private static String percent(String number, Language language) {
        return Messages.SCORING.text(language, "number.percent", List.of(new Arg.Text(number)));
    }

    private static String number(BigDecimal number, int leastDecimals, int mostDecimals, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        // rounded here and not by the format, which would write a tiny negative number as minus zero
        return format.format(number.setScale(mostDecimals, Scores.ROUNDING));
    }
}
