package vn.parindex.organization;

import java.util.List;

/** The four groups that are ranked separately (plan of Bà Rịa–Vũng Tàu for 2018), with the usual way of a sheet. */
public enum UnitGroup {
    DEPARTMENT("Sở, ban, ngành", List.of("PROVINCE")),
    CENTRAL_AGENCY("Cơ quan Trung ương đóng trên địa bàn tỉnh", List.of("PROVINCE")),
    DISTRICT("UBND cấp huyện", List.of("PROVINCE")),
    COMMUNE("UBND cấp xã", List.of("DISTRICT", "PROVINCE"));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> route;

    UnitGroup(String label, List<String> route) {
        this.label = label;
        this.route = route;
    }

    /** The group's Vietnamese name. */
    public String label() {
        return label;
    }

    /** The appraisal levels a sheet of this group usually passes, in order. */
    public List<String> route() {
        return route;
    }
}
