package vn.parindex.ruletext;

import vn.parindex.scoring.WhenNone;

/** The words at the beginning of lines, as they are written; read without regard to case and diacritics. */
final class RuleWords {
    static final String WHOLE = "Mẫu số";
    static final String PART = "Tử số";
    static final String VALUE = "Giá trị";
    static final String FULL_AT = "Đủ điểm từ";
    static final String ZERO_BELOW = "Không điểm dưới";
    static final String RATE = "Cách tính tỷ lệ";
    static final String COMPLEMENT = "(mẫu số − tử số) / mẫu số";
    static final String PLAIN_RATE = "tử số / mẫu số";
    static final String NONE = "Không phát sinh";
    static final String EXCEED = "Tử số lớn hơn mẫu số";
    static final String ALLOWED = "được";
    static final String REFUSED = "không được";
    static final String REST = "còn lại";
    static final String PROPORTIONAL = "theo tỷ lệ";
    static final String CAP = "Tối đa";
    static final String START = "Điểm ban đầu";
    static final String FLOOR = "Thấp nhất";
    static final String BEST = "Tốt nhất";
    static final String HIGHEST = "cao nhất";
    static final String LOWEST = "thấp nhất";
    static final String GROUP = "Nhóm trả lời";
    static final String WAY = "Cách";

    private RuleWords() {}

    static String of(WhenNone whenNone) {
        return switch (whenNone) {
            case FULL -> "đủ điểm";
            case ZERO -> "0 điểm";
            case REQUEST_NA -> "đề nghị không áp dụng";
        };
    }
}
