package vn.parindex.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the public pages, as it is printed. */
public final class PageRows {
    private PageRows() {}

    /** A year to choose. */
    public record YearRow(int year, String groups, boolean demonstration) {}

    /** A group to choose. */
    public record GroupLink(String name, String address, long units, boolean current) {}

    /** Under which decision results are public, and why they were corrected. */
    public record About(
            String decision,
            String publishedOn,
            int version,
            @Nullable String reason) {

        static About of(PageTexts texts, PublicResults.Group head) {
            var decision = head.decision();
            return new About(
                    texts.sentence("decisionOf", decision.number(), Printed.day(decision.date())),
                    Printed.day(head.publishedAt()),
                    head.version(),
                    head.reason());
        }
    }

    /** A unit in its group; {@code dot} is where it stands on the scale, 0 to 100, {@code move} how its rank changed. */
    public record UnitRow(
            String rank,
            String name,
            String address,
            String index,
            @Nullable String dot,
            String grade,
            String move,
            String arrow,
            String way,
            String change) {}

    /** The figures at the head of a unit's profile, with those of the year before where there are any. */
    public record UnitFacts(
            String index,
            String number,
            String rank,
            String grade,
            String points,
            String maximum,
            String parts,
            @Nullable String indexBefore,
            @Nullable String rankBefore,
            @Nullable String gradeBefore) {}

    /** An area of a unit; {@code width} is its bar and {@code medianAt} where the group's median stands, 0 to 100. */
    public record AreaRow(
            String name,
            String points,
            String maximum,
            String index,
            @Nullable String width,
            String median,
            @Nullable String medianAt,
            String difference) {}

    /** The worked example of the method. */
    public record Example(List<ExamplePart> parts, String working, String index) {}

    /** One line of the example. */
    public record ExamplePart(String name, String points) {}
}
