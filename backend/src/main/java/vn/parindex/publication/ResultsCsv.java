package vn.parindex.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.UnitResult;
import vn.parindex.shared.CanonicalJson;

/** Public results as open data: one row a unit, decimals at full precision with a point. */
final class ResultsCsv {
    // a spreadsheet takes a file without this mark for one of its own encoding
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ResultsCsv() {}

    static String of(PublicResults results) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "year",
                    "group",
                    "unit",
                    "name",
                    "appraisedPoints",
                    "surveyPoints",
                    "bonusPoints",
                    "deductionPoints",
                    "maximum",
                    "index",
                    "rank",
                    "grade",
                    "demonstration");
            for (var r : results.results()) {
                csv.writeRecord(row(results, r));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String[] row(PublicResults results, UnitResult r) {
        return new String[] {
            Integer.toString(results.year()),
            r.group().name(),
            r.unit().code(),
            guarded(r.unit().name()),
            CanonicalJson.plain(r.appraisedPoints()),
            CanonicalJson.plain(r.surveyPoints()),
            CanonicalJson.plain(r.bonusPoints()),
            CanonicalJson.plain(r.deductionPoints()),
            CanonicalJson.plain(r.maximum()),
            plain(r.index()),
            Objects.toString(r.rank(), ""),
            guarded(Objects.toString(r.grade(), "")),
            Boolean.toString(results.demonstration())
        };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : CanonicalJson.plain(value);
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
