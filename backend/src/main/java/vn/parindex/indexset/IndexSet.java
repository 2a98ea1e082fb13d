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
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;
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
    private int decimals;

    @Nullable private String decisionNumber;

    @Nullable private LocalDate decisionDate;

    @Column // when it became immutable; read by queries only
    @Nullable private Instant issuedAt;

    private int leaves;

    @Nullable private UUID basedOn;

    @Nullable private Instant changedAt;

    @Nullable private String changedByName;

    @Version
    private long version;

    protected IndexSet() {}

    /** A draft; {@code basedOn} is the set that it was copied from, if any. */
    IndexSet(IndexSetForm form, @Nullable UUID basedOn, CurrentUser by, Instant now) {
        this.status = IndexSetStatus.DRAFT;
        this.basedOn = basedOn;
        write(form, by, now);
    }

    /** Rewrites a draft. */
    void rewrite(IndexSetForm form, CurrentUser by, Instant now) {
        requireDraft();
        write(form, by, now);
    }

    private void write(IndexSetForm form, CurrentUser by, Instant now) {
        this.changedAt = now.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        this.changedByName = by.name();
        this.group = form.group();
        this.year = form.year();
        this.title = form.title();
        this.search = VietnameseText.fold(form.title());
        this.illustrative = form.illustrative();
        this.notice = form.notice();
        this.total = form.total();
        this.survey = form.survey();
        this.decimals = form.decimals();
        this.leaves = (int) form.leaves().count();
    }

    void requireDraft() {
        if (status != IndexSetStatus.DRAFT) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("index-set.issued"));
        }
    }

    /** Makes the set binding and immutable. */
    void issue(IssueIndexSet decision, Instant now) {
        requireDraft();
        this.status = IndexSetStatus.ISSUED;
        this.decisionNumber = decision.decisionNumber();
        this.decisionDate = decision.decisionDate();
        this.issuedAt = now;
    }

    /** Another set took this one's place: no campaign begins with it any more. */
    void supersede() {
        if (status == IndexSetStatus.DRAFT) {
            throw new IllegalStateException("no campaign uses a draft");
        }
        this.status = IndexSetStatus.SUPERSEDED;
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

    /** Decimals that scores are rounded to, 0 to 10. */
    int decimals() {
        return decimals;
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

    @Nullable UUID basedOn() {
        return basedOn;
    }

    @Nullable Instant changedAt() {
        return changedAt;
    }

    @Nullable String changedByName() {
        return changedByName;
    }

    long version() {
        return version;
    }
}
