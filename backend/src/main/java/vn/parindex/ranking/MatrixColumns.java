package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what stands in the matrix; columns count from 0.
 *
 * @param areas how many areas there are
 * @param capped whether the index is shown beside its value before the cap
 */
record MatrixColumns(int areas, boolean capped) {
    private static final int OF_AREA = 5;

    /** First column of an area: maximum, appraised, survey, points, index. */
    int area(int position) {
        return 2 + position * OF_AREA;
    }

    int appraised() {
        return area(areas);
    }

    int survey() {
        return appraised() + 1;
    }

    int bonus() {
        return appraised() + 2;
    }

    int deduction() {
        return appraised() + 3;
    }

    /** The appraised points before bonus and deduction, which a tie rule may follow. */
    int gross() {
        return appraised() + 4;
    }

    int points() {
        return appraised() + 5;
    }

    int maximum() {
        return appraised() + 6;
    }

    /** The index that ranks follow, before any cap. */
    int index() {
        return appraised() + 7;
    }

    /** Headings of the columns after the areas. */
    List<String> totals() {
        var names = new ArrayList<>(List.of(
                "Thẩm định",
                "ĐTXHH",
                "Trong đó điểm thưởng",
                "Trong đó điểm trừ",
                "Thẩm định trước thưởng, trừ",
                "Tổng điểm",
                "Điểm tối đa"));
        if (capped) {
            names.add("Chỉ số trước giới hạn (%)");
        }
        names.addAll(List.of("Chỉ số (%)", "Xếp hạng", "Xếp loại"));
        return names;
    }
}
