package vn.parindex.testsupport;

/** The units that tests speak of, with their real codes. */
public final class Units {
    public static final String HOME_AFFAIRS = "SNV";
    public static final String TOURISM = "SDL";
    public static final String VUNG_TAU = "H747";
    public static final String BA_RIA = "H748";
    /** A commune of Vũng Tàu. */
    public static final String WARD_1 = "X26506";
    /** Another commune of Vũng Tàu. */
    public static final String THANG_TAM = "X26508";

    private Units() {}
}
