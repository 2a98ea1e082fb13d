package vn.parindex.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.SheetRef;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;

/** Queries for receipts and signed reports, the latest first. */
@ApplicationScoped
class SubmissionRepository {
    private static final String OF_SHEET = " where campaignId = :campaign and assessmentId = :sheet";

    private final EntityManager entities;

    SubmissionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a row that never changes. */
    void add(Object row) {
        entities.persist(row);
    }

    Optional<Receipt> receipt(SheetRef sheet, int number) {
        return Optional.ofNullable(
                entities.find(Receipt.class, new Receipt.Key(sheet.campaignId(), sheet.id(), number)));
    }

    Optional<SignedReport> signedReport(SheetRef sheet, int number) {
        return Optional.ofNullable(
                entities.find(SignedReport.class, new SignedReport.Key(sheet.campaignId(), sheet.id(), number)));
    }

    /** Those with bytes of these addresses, of all sheets. */
    List<SignedReport> signedReports(Collection<String> sha256s) {
        return entities.createQuery("from SignedReport where sha256 in :sha256s order by at", SignedReport.class)
                .setParameter("sha256s", sha256s)
                .getResultList();
    }

    /** The last one of a sheet. */
    <T> Optional<T> last(SheetRef sheet, Class<T> kind) {
        return entities.createQuery("from " + kind.getSimpleName() + OF_SHEET + " order by number desc", kind)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A page of those of a sheet. */
    <T> Page<T> page(SheetRef sheet, Class<T> kind, PageQuery page) {
        var from = "from " + kind.getSimpleName() + OF_SHEET;
        var order = " order by " + page.orderBy("number desc", "-number", "number", "number", "number");
        var found = entities.createQuery(from + order, kind)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        var total = entities.createQuery("select count(*) " + from, Long.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getSingleResult();
        return page.of(found, total);
    }
}
