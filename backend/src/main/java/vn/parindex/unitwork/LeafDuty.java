package vn.parindex.unitwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets.UnitSheet;

/** Who of the unit works on a leaf, and until which day. */
@Entity
@Table(name = "leaf_duties")
@IdClass(LeafDuty.Key.class)
class LeafDuty {

    /** A leaf of a sheet of a campaign. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode) {}

    /**
     * What a leaf's duty says; all null for nobody.
     *
     * @param username with the name, or both null for a room alone
     */
    record Terms(
            @Nullable String room,
            @Nullable String username,
            @Nullable String name,
            @Nullable LocalDate dueOn) {
        static final Terms NOBODY = new Terms(null, null, null, null);

        /** Whether a user of this room is meant, or everybody in it. */
        boolean isOf(String user, @Nullable String roomOfUser) {
            return user.equals(username) || (username == null && room != null && room.equals(roomOfUser));
        }

        boolean isNobody() {
            return room == null && username == null;
        }
    }

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    @Nullable private String room;

    @Nullable private String username;

    @Nullable private String name;

    @Nullable private LocalDate dueOn;

    @Column // for who looks into the table
    private Instant changedAt;

    protected LeafDuty() {}

    LeafDuty(UnitSheet sheet, String leafCode, Terms terms, Instant now) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = leafCode;
        give(terms, now);
    }

    final void give(Terms terms, Instant now) {
        this.room = terms.room();
        this.username = terms.username();
        this.name = terms.name();
        this.dueOn = terms.dueOn();
        this.changedAt = now;
    }

    Terms terms() {
        return new Terms(room, username, name, dueOn);
    }

    String leafCode() {
        return leafCode;
    }
}
