package vn.parindex.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.SheetRef;
import vn.parindex.identity.CurrentUser;

/** What a unit handed in, when and by whom; rows are only added. */
@Entity
@Immutable
@Table(name = "submission_receipts")
@IdClass(Receipt.Key.class)
class Receipt {

    /** The n-th submission of a sheet, from 1. */
    record Key(UUID campaignId, UUID assessmentId, int number) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private int number;

    private String content;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private String totals;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable private List<String> changed;

    private boolean confirmed;
    private String by;
    private String byName;
    private Instant at;

    protected Receipt() {}

    Receipt(
            SheetRef sheet,
            int number,
            SubmittedContent content,
            String totals,
            @Nullable List<String> changed,
            boolean confirmed,
            CurrentUser by,
            Instant at) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.number = number;
        this.content = content.text();
        this.digest = content.digest();
        this.totals = totals;
        this.changed = changed;
        this.confirmed = confirmed;
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    int number() {
        return number;
    }

    /** The canonical JSON of what was handed in. */
    String content() {
        return content;
    }

    /** SHA-256 of the content in UTF-8. */
    String digest() {
        return digest;
    }

    /** {@link SubmittedTotals} as JSON. */
    String totals() {
        return totals;
    }

    /** Codes of leaves that are not as in the submission before; null for the first. */
    @Nullable List<String> changed() {
        return changed;
    }

    /** Whether the head confirmed just this content. */
    boolean confirmed() {
        return confirmed;
    }

    String by() {
        return by;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
