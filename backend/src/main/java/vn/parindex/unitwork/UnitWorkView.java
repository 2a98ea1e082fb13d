package vn.parindex.unitwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets.UnitLeaf;

/** How a unit shares the work on its sheet. */
@Schema(name = "UnitWorkView")
record UnitWorkView(
        List<Person> people,

        @Schema(description = "Every room that is named so far, in alphabetical order.")
        List<String> rooms,

        @Schema(description = "assign, review: the head's; take, finish: everybody's of the unit.")
        List<String> allowed,

        @Schema(description = "Leaves that the unit works on, or that anything was said of, in printed order.")
        List<Leaf> leaves) {

    /** Somebody of the unit. */
    @Schema(name = "UnitPersonView")
    record Person(String username, String name, @Nullable String room, boolean active) {

        static Person of(UnitPerson person) {
            return new Person(person.username(), person.name(), person.room(), person.active());
        }
    }

    /** A leaf with who works on it and what was said of it. */
    @Schema(name = "UnitWorkLeaf")
    record Leaf(
            String code,

            @Schema(description = "Whether the unit works on it now.")
            boolean open,

            @Schema(
                    description =
                            "Whether it is given to the caller, or to the caller's room and nobody in particular.")
            boolean mine,

            @Nullable String room,
            @Nullable String username,

            @Schema(description = "Name of the person.") @Nullable String name,

            @Nullable LocalDate dueOn,

            @Schema(description = "The mark that holds now.") @Nullable Mark mark,

            @Schema(description = "Everything that was said, oldest first.")
            List<Mark> history) {

        static Leaf of(UnitLeaf leaf, boolean mine, LeafDuty.Terms duty, List<LeafMark> marks) {
            var held = LeafMark.held(marks);
            return new Leaf(
                    leaf.code(),
                    leaf.open(),
                    mine,
                    duty.room(),
                    duty.username(),
                    duty.name(),
                    duty.dueOn(),
                    held == null ? null : Mark.of(held, leaf),
                    marks.stream().map(mark -> Mark.of(mark, leaf)).toList());
        }
    }

    /** What somebody said of a leaf. */
    @Schema(name = "LeafMarkView")
    record Mark(
            LeafMark.Kind kind,
            @Nullable String remark,

            @Schema(description = "Whether the unit's score or evidence has changed since.")
            boolean changedSince,

            String by,
            String byName,
            Instant at) {

        static Mark of(LeafMark mark, UnitLeaf leaf) {
            return new Mark(
                    mark.kind(),
                    mark.remark(),
                    !mark.basis().equals(leaf.basis()),
                    mark.by(),
                    mark.byName(),
                    mark.at());
        }
    }
}
