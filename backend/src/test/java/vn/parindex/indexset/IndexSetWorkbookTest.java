package vn.parindex.indexset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.organization.UnitGroup;
import vn.parindex.ruletext.GeneratedRules;
import vn.parindex.ruletext.RuleKind;
import vn.parindex.scoring.ScoringRule;

/** What is written as a workbook is read back as the same set. */
class IndexSetWorkbookTest {
    /** Leaves with ten digits before the point: the total of more would have eleven, which no set may have. */
    private static final int MOST_LARGE = 8;

    private static String json(IndexSetForm form) {
        return SampleSets.write(form).toString();
    }

    private static void comesBack(IndexSetForm form) {
        var read = Workbooks.read(Workbooks.write(form));

        assertThat(Workbooks.told(read.faults())).isEmpty();
        assertThat(read.form())
                .isNotNull()
                .satisfies(back -> assertThat(json(back)).isEqualTo(json(form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "department", "district"})
    void the_sets_of_the_demonstration_come_back_equal(String name) throws JsonProcessingException {
        comesBack(SampleSets.form(SampleSets.json(name).put("decimals", 4)));
    }

    @Test
    void the_example_of_the_template_comes_back_equal_and_holds_every_rule() {
        var example = WorkbookExample.form();

        comesBack(example);
        assertThat(example.leaves().map(IndexSetForm.Leaf::rule).map(RuleKind::of))
                .containsOnly(RuleKind.values());
    }

    @Property(tries = 150)
    void every_set_comes_back_equal(@ForAll Random random) {
        comesBack(generated(random));
    }

    private static IndexSetForm generated(Random random) {
        var rules = new GeneratedRules(random);
        var areas = new ArrayList<IndexSetForm.Area>();
        var survey = BigDecimal.ZERO;
        var total = BigDecimal.ZERO;
        var kinds = new ArrayList<>(List.of(RuleKind.values()));
        java.util.Collections.shuffle(kinds, random);
        var mayBeLarge = Set.copyOf(kinds.subList(0, MOST_LARGE));
        for (int a = 1; !kinds.isEmpty(); a++) {
            var criteria = new ArrayList<IndexSetForm.Criterion>();
            boolean outside = kinds.getFirst() == RuleKind.BONUS;
            for (int c = 1; c <= 3 && !kinds.isEmpty() && (kinds.getFirst() == RuleKind.BONUS) == outside; c++) {
                var code = a + "." + c;
                var one = leaf(code, kinds.removeFirst(), mayBeLarge, rules, random);
                survey = survey.add(ofSurvey(one));
                if (random.nextBoolean() || outside || kinds.isEmpty() || kinds.getFirst() == RuleKind.BONUS) {
                    criteria.add(criterion(one, one.maxScore(), null));
                } else {
                    var first = renamed(one, code + ".1");
                    var second = leaf(code + ".2", kinds.removeFirst(), mayBeLarge, rules, random);
                    survey = survey.add(ofSurvey(second));
                    var head = new IndexSetForm.Leaf(
                            code,
                            "Tiêu chí " + rules.text().strip(),
                            null,
                            null,
                            BigDecimal.ONE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                    criteria.add(criterion(head, first.maxScore().add(second.maxScore()), List.of(first, second)));
                }
            }
            var sum = criteria.stream().map(IndexSetForm.Criterion::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
            total = total.add(sum);
            areas.add(new IndexSetForm.Area(Integer.toString(a), "Lĩnh vực " + a, sum, criteria));
        }
        return new IndexSetForm(
                "Bộ <" + rules.text().strip() + ">",
                List.of(UnitGroup.values()).get(random.nextInt(4)),
                2000 + random.nextInt(101),
                random.nextBoolean(),
                random.nextBoolean() ? null : "Lưu ý\nhai dòng",
                total,
                survey,
                10,
                areas);
    }

    private static IndexSetForm.Leaf leaf(
            String code, RuleKind kind, Set<RuleKind> mayBeLarge, GeneratedRules rules, Random random) {
        var max = kind == RuleKind.BONUS
                ? BigDecimal.ZERO
                : new BigDecimal(
                        mayBeLarge.contains(kind) && random.nextInt(4) == 0 ? "1234567890.1234567891" : "2.125");
        ScoringRule rule = rules.rule(kind, max);
        var scoredBy = kind == RuleKind.FROM_SURVEY
                ? ScoredBy.SURVEY
                : random.nextBoolean() ? ScoredBy.SELF : ScoredBy.HOME_AFFAIRS;
        return new IndexSetForm.Leaf(
                code,
                "Tiêu chí " + rules.text().strip(),
                random.nextBoolean() ? null : "Hướng dẫn: " + rules.text().strip(),
                random.nextBoolean()
                        ? null
                        : "Nghị quyết số 76/NQ-CP; " + rules.text().strip(),
                max,
                random.nextBoolean() ? null : new BigDecimal("-0.5"),
                scoredBy,
                "SNV",
                random.nextBoolean() ? null : rules.text().strip(),
                null,
                rule);
    }

    private static IndexSetForm.Leaf renamed(IndexSetForm.Leaf leaf, String code) {
        return new IndexSetForm.Leaf(
                code,
                leaf.name(),
                leaf.guidance(),
                leaf.legalBasis(),
                leaf.maxScore(),
                leaf.minScore(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                leaf.exampleFiles(),
                leaf.rule());
    }

    private static IndexSetForm.Criterion criterion(
            IndexSetForm.Leaf leaf, BigDecimal max, @org.jspecify.annotations.Nullable List<IndexSetForm.Leaf> below) {
        return new IndexSetForm.Criterion(
                leaf.code(),
                leaf.name(),
                leaf.guidance(),
                leaf.legalBasis(),
                max,
                leaf.minScore(),
                leaf.scoredBy(),
                leaf.department(),
                leaf.evidence(),
                leaf.exampleFiles(),
                leaf.rule(),
                below);
    }

    private static BigDecimal ofSurvey(IndexSetForm.Leaf leaf) {
        return leaf.scoredBy() == ScoredBy.SURVEY ? leaf.maxScore() : BigDecimal.ZERO;
    }

    @Test
    void sums_are_formulas_that_another_program_computes_to_the_same() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.write(WorkbookExample.form())))) {
            var sheet = book.getSheetAt(0);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(cell.getNumericCellValue());
                    }
                }
            }
            // three areas, one criterion, the total and the survey's part
            assertThat(formulas).isEqualTo(6);
            assertThat(book.getSheetName(1)).isEqualTo("Hướng dẫn");
        }
    }

    @Test
    void a_draft_that_does_not_add_up_keeps_what_it_declares() {
        var form = SampleSets.communeWith(set -> SampleSets.node(set, "1").put("maxScore", 10.5));

        var read = Workbooks.read(Workbooks.write(formOf(form)));

        assertThat(Workbooks.told(read.faults()))
                .containsExactly(
                        "Bộ chỉ số!B4 The parts add up to 99.50 points, 100.00 is declared: 0.50 missing.",
                        "Bộ chỉ số!C11 The parts add up to 11.00 points, 10.50 is declared: 0.50 too much.");
    }

    @Test
    void a_spreadsheet_program_may_write_it_again() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.write(WorkbookExample.form())))) {
            var out = new java.io.ByteArrayOutputStream();
            book.write(out);

            var read = Workbooks.read(out.toByteArray());

            assertThat(read.form())
                    .isNotNull()
                    .satisfies(back -> assertThat(json(back)).isEqualTo(json(WorkbookExample.form())));
        }
    }

    @Test
    void the_template_asks_for_everything_and_shows_an_example() throws IOException {
        assertThat(Workbooks.told(Workbooks.read(Workbooks.template()).faults()))
                .hasSize(6);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.template()))) {
            assertThat(book.getSheetName(2)).isEqualTo("Ví dụ");
            assertThat(book.getSheetAt(2).getLastRowNum()).isGreaterThan(20);
        }
    }

    @Test
    void words_are_offered_where_only_some_are_understood() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.template()))) {
            var offered = new java.util.TreeMap<String, List<String>>();
            for (var validation : book.getSheetAt(0).getDataValidations()) {
                var place = validation.getRegions().getCellRangeAddress(0).formatAsString();
                offered.put(
                        place, values(book, validation.getValidationConstraint().getFormula1()));
            }

            assertThat(offered)
                    .containsEntry(
                            "B2",
                            Stream.of(UnitGroup.values()).map(UnitGroup::label).toList())
                    .containsEntry("B6", List.of("có", "không"))
                    .containsEntry(
                            "E11:E2010",
                            Stream.of(ScoredBy.values()).map(WorkbookLabels::of).toList())
                    .containsEntry(
                            "G11:G2010",
                            Stream.of(RuleKind.values()).map(RuleKind::label).toList())
                    .hasSize(4);
            assertThat(book.getSheetAt(2).getDataValidations()).hasSize(4);
        }
    }

    private static List<String> values(XSSFWorkbook book, String range) {
        var area = new AreaReference(range, SpreadsheetVersion.EXCEL2007);
        return Stream.of(area.getAllReferencedCells())
                .map(cell -> book.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }

    private static IndexSetForm formOf(com.fasterxml.jackson.databind.JsonNode json) {
        try {
            return SampleSets.form(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
