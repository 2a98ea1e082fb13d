package vn.parindex.unitwork;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets.UnitLeaf;
import vn.parindex.assessment.UnitSheets.UnitSheet;
import vn.parindex.identity.CurrentUser;

/** What somebody of the unit said of a leaf as it was then; rows are only added. */
@Entity
@Immutable
@Table(name = "leaf_marks")
@IdClass(LeafMark.Key.class)
class LeafMark {

    /** What a mark says. */
    enum Kind {
        /** Ready for the head to look at. */
        DONE,
        /** The head wants something changed. */
        RETURNED,
        /** The head agrees. */
        REVIEWED,
        /** The mark before holds no longer. */
        TAKEN_BACK
    }

    /** A mark of a leaf. */
    record Key(UUID campaignId, UUID assessmentId, String leafCode, int number) {}

    @Id
    private UUID campaignId;

    @Id
    private UUID assessmentId;

    @Id
    private String leafCode;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable private String remark;

    private String basis;
    private String by;
    private String byName;
    private Instant at;

    protected LeafMark() {}

    LeafMark(UnitSheet sheet, UnitLeaf leaf, int number, MarkLeaves.Mark said, CurrentUser by, Instant now) {
        this.campaignId = sheet.campaignId();
        this.assessmentId = sheet.id();
        this.leafCode = leaf.code();
        this.number = number;
        this.kind = said.kind();
        this.remark = said.words();
        this.basis = leaf.basis();
        this.by = by.username();
        this.byName = by.name();
        this.at = now;
    }

    /** The mark that holds after these, oldest first: each that was taken back uncovers the one before. */
    static @Nullable LeafMark held(List<LeafMark> marks) {
        var held = new ArrayDeque<LeafMark>();
        for (var mark : marks) {
            if (mark.kind == Kind.TAKEN_BACK) {
                held.poll();
            } else {
                held.push(mark);
            }
        }
        return held.peek();
    }

    /** Whether this says the same already, of the leaf as it is now. */
    boolean says(MarkLeaves.Mark said, UnitLeaf leaf) {
        return kind == said.kind() && basis.equals(leaf.basis()) && Objects.equals(remark, said.words());
    }

    String leafCode() {
        return leafCode;
    }

    Kind kind() {
        return kind;
    }

    @Nullable String remark() {
        return remark;
    }

    /** Hash of the unit's score and evidence that were looked at. */
    String basis() {
        return basis;
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
