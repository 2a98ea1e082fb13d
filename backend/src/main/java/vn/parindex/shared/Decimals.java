package vn.parindex.shared;

import java.math.BigDecimal;
import java.util.Locale;

/** Decimals as people read them in a message. */
public final class Decimals {
    private Decimals() {}

    /** All decimals, with a comma in Vietnamese and a point in English. */
    public static Localized shown(BigDecimal value) {
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return locale -> locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? plain : plain.replace('.', ',');
    }
}
