package vn.parindex.ruletext;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals as people type them, with a comma or a point; what could be a thousand as well as a one is not guessed. */
public final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}([.,]\\d{1,20})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3}){1,6}(,\\d{1,20})?");
    private static final Pattern COMMAS_THEN_POINT = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}){1,6}(\\.\\d{1,20})?");
    private static final int THREE = 3;

    private Numbers() {}

    /** Whether it is a number in two ways: 1.250 is a thousand to some and little more than one to others. */
    public static boolean isAmbiguous(String typed) {
        return AMBIGUOUS.matcher(plain(typed)).matches();
    }

    /** The number, or empty for what is none or two. */
    public static Optional<BigDecimal> read(String typed) {
        var text = plain(typed);
        if (AMBIGUOUS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (POINTS_THEN_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (COMMAS_THEN_POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Optional.empty();
    }

    /** The number with a decimal comma; never ambiguous, if need be by a further zero. */
    public static String write(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() == THREE && isAmbiguous(plain.toPlainString())) {
            plain = plain.setScale(THREE + 1);
        }
        return plain.toPlainString().replace('.', ',');
    }

    private static String plain(String typed) {
        return typed.strip().replace('\u2212', '-').replace('\u2013', '-');
    }
}
