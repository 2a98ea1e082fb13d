package vn.parindex.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What became of a unit: merged into another, split into several, or renamed; keeps years comparable. */
@Entity
@Immutable
@Table(name = "unit_successors")
@IdClass(UnitSuccessor.Key.class)
class UnitSuccessor {

    /** How a unit ended. */
    enum Kind {
        MERGED,
        SPLIT,
        RENAMED
    }

    /** Both ends of the step. */
    record Key(String unitCode, String successorCode) {}

    @Id
    private String unitCode;

    @Id
    private String successorCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate effectiveOn;

    protected UnitSuccessor() {}

    UnitSuccessor(String unitCode, String successorCode, Kind kind, LocalDate effectiveOn) {
        this.unitCode = unitCode;
        this.successorCode = successorCode;
        this.kind = kind;
        this.effectiveOn = effectiveOn;
    }

    String unitCode() {
        return unitCode;
    }

    String successorCode() {
        return successorCode;
    }

    Kind kind() {
        return kind;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }
}
