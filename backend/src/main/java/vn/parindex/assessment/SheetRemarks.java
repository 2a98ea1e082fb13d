package vn.parindex.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/** The remarks of a sheet and who wrote them last; there is a row from the first save on. */
@Entity
@Table(name = "sheet_remarks")
@IdClass(SheetRemarks.Key.class)
class SheetRemarks {

    /** One row for each sheet. */
    record Key(UUID campaignId, UUID assessmentId) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Nullable private String difficulties;

    @Nullable private String proposals;

    private String by;
    private String byName;
    private Instant at;

    private long version; // no @Version: 0 is a sheet without a row, and whoever writes has locked the sheet

    protected SheetRemarks() {}

    /** Of a sheet that has none yet: nothing is said before it is written. */
    SheetRemarks(Assessment sheet, CurrentUser by, Instant at) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
    }

    /** Puts these remarks in the place of what was said. */
    void write(Remarks remarks, CurrentUser by, Instant at) {
        this.difficulties = remarks.difficulties();
        this.proposals = remarks.proposals();
        this.by = by.username();
        this.byName = by.name();
        this.at = at;
        this.version++;
    }

    Remarks remarks() {
        return new Remarks(difficulties, proposals);
    }

    StageView.Person by() {
        return new StageView.Person(by, byName);
    }

    Instant at() {
        return at;
    }

    long version() {
        return version;
    }
}
