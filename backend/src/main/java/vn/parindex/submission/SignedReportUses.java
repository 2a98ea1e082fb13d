package vn.parindex.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.assessment.SheetRef;
import vn.parindex.assessment.Submissions;
import vn.parindex.files.FileUse;
import vn.parindex.files.FileUses;

/** Tells which signed reports use files. */
@ApplicationScoped
class SignedReportUses implements FileUses {
    private final SubmissionRepository rows;
    private final Submissions submissions;

    SignedReportUses(SubmissionRepository rows, Submissions submissions) {
        this.rows = rows;
        this.submissions = submissions;
    }

    @Override
    public List<FileUse> of(Collection<String> sha256s) {
        var reports = rows.signedReports(sha256s);
        var sheets = submissions.refs(
                reports.stream().map(SignedReport::assessmentId).collect(Collectors.toSet()));
        return reports.stream()
                .map(report -> use(report, Objects.requireNonNull(sheets.get(report.assessmentId()))))
                .toList();
    }

    private static FileUse use(SignedReport report, SheetRef sheet) {
        var unit = new FileUse.Unit(sheet.unit().code(), sheet.unit().name());
        return new FileUse(
                report.sha256(), FileUse.Kind.SIGNED_REPORT, report.name(), unit, report.assessmentId(), false);
    }
}
