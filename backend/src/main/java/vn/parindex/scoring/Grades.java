package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The classes of a group from the highest to the lowest. Every index has one: the last class takes all that is below the
 * others, an index below 0 included.
 *
 * <p>Source: design.md sections 2 and 3: bands are data of a campaign and group, compared exactly.
 *
 * @param bands at least one, the lower bounds descending
 */
public record Grades(List<Grade> bands) {

    /** The national classes of the 2018 PAR Index: A from 80, B from 75, C from 70, D below; where a plan names none. */
    public static final Grades NATIONAL_2018 =
            new Grades(List.of(national("A", 80), national("B", 75), national("C", 70), national("D", 0)));

    public Grades {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a group needs a class");
        }
    }

    /** The class of an index, by cross-multiplication: 79.99999999999 does not reach 80 however it is shown. */
    public Grade of(IndexValue index) {
        return bands.stream()
                .filter(grade -> index.reaches(grade.from()))
                .findFirst()
                .orElseGet(bands::getLast);
    }

    private static Grade national(String code, long from) {
        return new Grade(code, "Loại " + code, BigDecimal.valueOf(from));
    }
}
