package vn.parindex.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.parindex.assessment.SheetRef;
import vn.parindex.files.StoredFile;
import vn.parindex.identity.CurrentUser;

/** The report that the head signed, as a picture or PDF; another one is a further row, none is taken away. */
@Entity
@Immutable
@Table(name = "signed_reports")
@IdClass(SignedReport.Key.class)
class SignedReport {

    /** The n-th of a sheet, from 1. */
    record Key(UUID campaignId, UUID assessmentId, int number) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private int number;

    private String sha256;
    private String name;
    private String mediaType;
    private long size;
    private String by;
    private String byName;
    private Instant at;

    protected SignedReport() {}

    SignedReport(SheetRef sheet, int number, StoredFile file, String name, CurrentUser by, Instant at) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.number = number;
        this.sha256 = file.sha256();
        this.name = name;
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
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
