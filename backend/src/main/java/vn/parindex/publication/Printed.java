package vn.parindex.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.Clocks;

/** Numbers and days as they are printed on the public pages: two decimals, a comma in Vietnamese. */
final class Printed {
    private static final int DECIMALS = 2;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String NONE = "–";

    private final boolean english;

    Printed(boolean english) {
        this.english = english;
    }

    String number(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        var plain =
                value.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
        return english ? plain : plain.replace('.', ',');
    }

    /** A difference with its sign. */
    String difference(@Nullable BigDecimal value) {
        var plain = number(value);
        return value == null || value.setScale(DECIMALS, RoundingMode.HALF_UP).signum() <= 0 ? plain : "+" + plain;
    }

    String rank(@Nullable Integer rank) {
        return rank == null ? NONE : rank.toString();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant instant) {
        return DAY.format(instant.atZone(Clocks.VIETNAM));
    }

    /** A length in a picture from 0 to 100; what lies outside is cut. */
    static String length(@Nullable BigDecimal percent) {
        var length =
                percent == null ? BigDecimal.ZERO : percent.max(BigDecimal.ZERO).min(FULL);
        return length.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
