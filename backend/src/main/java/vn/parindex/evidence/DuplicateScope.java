package vn.parindex.evidence;

/** Among whose documents the same bytes may be shown to somebody; an empty code stands for no unit. */
public record DuplicateScope(String only, String except) {

    /** Every unit's. */
    public static DuplicateScope everywhere() {
        return new DuplicateScope("", "");
    }

    /** Every unit's but this one's. */
    public static DuplicateScope everywhereBut(String unitCode) {
        return new DuplicateScope("", unitCode);
    }

    /** This unit's alone, in all its years. */
    public static DuplicateScope of(String unitCode) {
        return new DuplicateScope(unitCode, "");
    }
}
