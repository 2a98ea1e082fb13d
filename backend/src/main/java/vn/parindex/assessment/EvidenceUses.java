package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.FileUse;
import vn.parindex.files.FileUses;

/** Tells which sheets use files. */
@ApplicationScoped
class EvidenceUses implements FileUses {
    private final EvidenceLibrary library;
    private final AssessmentRepository assessments;

    EvidenceUses(EvidenceLibrary library, AssessmentRepository assessments) {
        this.library = library;
        this.assessments = assessments;
    }

    @Override
    public List<FileUse> of(Collection<String> sha256s) {
        var uses = library.uses(sha256s);
        var ids = uses.stream().map(Evidence.Use::assessmentId).collect(Collectors.toSet());
        var sheets = assessments.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
        return uses.stream()
                .map(use -> use(use, Objects.requireNonNull(sheets.get(use.assessmentId()))))
                .toList();
    }

    private static FileUse use(Evidence.Use use, Assessment sheet) {
        var unit = new FileUse.Unit(sheet.unit().code(), sheet.unit().name());
        var kind = use.earlier() ? FileUse.Kind.EARLIER : FileUse.Kind.DOCUMENT;
        return new FileUse(use.sha256(), kind, use.name(), unit, sheet.id(), use.removed());
    }
}
