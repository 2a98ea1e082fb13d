package vn.parindex.assessment;

/** What a leaf's self score is; what stands in its place where there are no points. */
enum SelfReportSign {
    SCORED("", ""),
    FIGURE("SL", "đã nhập số liệu; điểm được tính khi so với đơn vị tốt nhất trong nhóm"),
    NOT_SCORED("–", "chưa chấm"),
    HOME_AFFAIRS("SNV", "Sở Nội vụ chấm"),
    SURVEY("XHH", "điểm điều tra xã hội học"),
    NOT_APPLICABLE("KAD", "không áp dụng với đơn vị, không tính vào điểm tối đa");

    private final String sign;
    private final String meaning;

    SelfReportSign(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    /** Whether the unit scores such a leaf itself. */
    boolean isOwn() {
        return compareTo(NOT_SCORED) <= 0;
    }

    String sign() {
        return sign;
    }

    String meaning() {
        return meaning;
    }
}
