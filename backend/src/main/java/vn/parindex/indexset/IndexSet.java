package vn.parindex.indexset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.shared.VietnameseText;

/** The head of an index set; its tree lies in {@link IndexNode}s. */
@Entity
@Table(name = "index_sets")
class IndexSet {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    private int year;
    private String title;

    @Column // title folded, read by queries only
    private String search;

    @Enumerated(EnumType.STRING)
    private IndexSetStatus status;

    private boolean illustrative;

    @Nullable private String notice;

    private BigDecimal total;
    private BigDecimal survey;

    @Nullable private String decisionNumber;

    @Nullable private LocalDate decisionDate;

    @Column // when it became immutable; read by queries only
    @Nullable private Instant issuedAt;

    private int leaves;

    @Version
    private long version;

    protected IndexSet() {}

    IndexSet(IndexSetForm form, int leaves) {
        this.group = form.group();
        this.status = IndexSetStatus.DRAFT;
        fill(form, leaves);
    }

    /** Becomes another draft of the same group. */
    void replace(IndexSetForm form, int leaves) {
        if (status != IndexSetStatus.DRAFT || group != form.group()) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("index-set.issued"));
        }
        fill(form, leaves);
    }

    private void fill(IndexSetForm form, int leaves) {
        this.year = form.year();
        this.title = form.title();
        this.search = VietnameseText.fold(form.title());
        this.illustrative = form.illustrative();
        this.notice = form.notice();
        this.total = form.total();
        this.survey = form.survey();
        this.leaves = leaves;
    }

    /** Makes the set binding and immutable. */
    void issue(IssueIndexSet decision, Instant now) {
        if (status != IndexSetStatus.DRAFT) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("index-set.issued"));
        }
        this.status = IndexSetStatus.ISSUED;
        this.decisionNumber = decision.decisionNumber();
        this.decisionDate = decision.decisionDate();
        this.issuedAt = now;
    }

    UUID id() {
        return id;
    }

    UnitGroup group() {
        return group;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    IndexSetStatus status() {
        return status;
    }

    boolean illustrative() {
        return illustrative;
    }

    @Nullable String notice() {
        return notice;
    }

    BigDecimal total() {
        return total;
    }

    BigDecimal survey() {
        return survey;
    }

    @Nullable String decisionNumber() {
        return decisionNumber;
    }

    @Nullable LocalDate decisionDate() {
        return decisionDate;
    }

    int leaves() {
        return leaves;
    }
}
