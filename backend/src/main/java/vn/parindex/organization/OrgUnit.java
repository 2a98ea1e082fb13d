package vn.parindex.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.VietnameseText;

/** An agency or People's Committee that takes part; its code never changes and is never used again. */
@Entity
@Table(name = "org_units")
class OrgUnit {
    @Id
    private String code;

    private String name;

    @Column // read by queries only
    private String search;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Nullable private String parentCode;

    @Nullable private LocalDate validFrom;

    @Nullable private LocalDate validTo;

    @Convert(converter = CertaintyConverter.class)
    private Certainty certainty;

    @Version
    private long version;

    protected OrgUnit() {}

    OrgUnit(ImportUnits.Unit given) {
        this.code = given.code();
        this.name = given.name();
        this.search = searchOf(given);
        this.group = given.group();
        this.parentCode = given.parent();
        this.certainty = given.certaintyOrHigh();
    }

    /** Takes name, group, parent and certainty from an import; says whether anything changed. */
    boolean describe(ImportUnits.Unit given) {
        if (given.name().equals(name)
                && given.group() == group
                && Objects.equals(given.parent(), parentCode)
                && given.certaintyOrHigh() == certainty) {
            return false;
        }
        this.name = given.name();
        this.search = searchOf(given);
        this.group = given.group();
        this.parentCode = given.parent();
        this.certainty = given.certaintyOrHigh();
        return true;
    }

    private static String searchOf(ImportUnits.Unit given) {
        return VietnameseText.fold(given.name() + " " + given.code());
    }

    /** Ends the unit: {@code day} is the first one on which it no longer exists. */
    void end(LocalDate day) {
        this.validTo = day;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitGroup group() {
        return group;
    }

    @Nullable String parentCode() {
        return parentCode;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }

    Certainty certainty() {
        return certainty;
    }

    UnitRef ref() {
        return new UnitRef(code, name);
    }
}
