package vn.parindex.unitwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody of a unit whom leaves can be given to. */
@Entity
@Table(name = "unit_people")
@IdClass(UnitPerson.Key.class)
class UnitPerson {

    /** A user of a unit. */
    record Key(String unitCode, String username) {}

    @Id
    private String unitCode;

    @Id
    private String username;

    private String name;

    @Nullable private String room;

    private boolean active;

    @Column // for who looks into the table
    private Instant changedAt;

    protected UnitPerson() {}

    UnitPerson(String unitCode, String username, String name, Instant now) {
        this.unitCode = unitCode;
        this.username = username;
        this.name = name;
        this.active = true;
        this.changedAt = now;
    }

    void describe(DescribePerson command, Instant now) {
        this.name = command.name();
        this.room = command.roomOrNone();
        this.active = command.active();
        this.changedAt = now;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    @Nullable String room() {
        return room;
    }

    /** Whether leaves may be given to the person. */
    boolean active() {
        return active;
    }
}
