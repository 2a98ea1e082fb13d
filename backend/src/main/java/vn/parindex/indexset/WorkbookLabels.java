package vn.parindex.indexset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.VietnameseText;

/** The words for groups, scorers and yes or no in a workbook; the names of the API are understood as well. */
final class WorkbookLabels {
    static final String SHEET = "Bộ chỉ số";
    static final String GUIDE = "Hướng dẫn";
    static final String EXAMPLE = "Ví dụ";
    static final String YES = "có";
    static final String NO = "không";

    private WorkbookLabels() {}

    static String of(ScoredBy scoredBy) {
        return switch (scoredBy) {
            case SELF -> "Đơn vị tự chấm";
            case HOME_AFFAIRS -> "Sở Nội vụ chấm";
            case SURVEY -> "Điều tra xã hội học";
        };
    }

    private static List<String> shorter(ScoredBy scoredBy) {
        return switch (scoredBy) {
            case SELF -> List.of("Tự chấm", "Đơn vị");
            case HOME_AFFAIRS -> List.of("Sở Nội vụ", "SNV");
            case SURVEY -> List.of("ĐTXHH", "Điều tra XHH");
        };
    }

    static Optional<ScoredBy> scoredBy(String text) {
        return Arrays.stream(ScoredBy.values())
                .filter(some -> says(text, some.name())
                        || says(text, of(some))
                        || shorter(some).stream().anyMatch(word -> says(text, word)))
                .findFirst();
    }

    static Optional<UnitGroup> group(String text) {
        return Arrays.stream(UnitGroup.values())
                .filter(some -> says(text, some.name()) || says(text, some.label()))
                .findFirst();
    }

    /** The group that a printed title speaks of. */
    static Optional<UnitGroup> groupIn(String title) {
        var folded = VietnameseText.fold(title);
        if (folded.contains("cap xa")) {
            return Optional.of(UnitGroup.COMMUNE);
        }
        if (folded.contains("cap huyen")) {
            return Optional.of(UnitGroup.DISTRICT);
        }
        if (folded.contains("co quan trung uong")) {
            return Optional.of(UnitGroup.CENTRAL_AGENCY);
        }
        return folded.contains("so, ban") ? Optional.of(UnitGroup.DEPARTMENT) : Optional.empty();
    }

    static String groups() {
        return Arrays.stream(UnitGroup.values()).map(UnitGroup::label).collect(Collectors.joining("; "));
    }

    static String scorers() {
        return Arrays.stream(ScoredBy.values()).map(WorkbookLabels::of).collect(Collectors.joining("; "));
    }

    static boolean says(String text, String words) {
        return VietnameseText.fold(text).equals(VietnameseText.fold(words).toLowerCase(Locale.ROOT));
    }
}
