package vn.parindex.supersession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That another set took the place of one in a campaign; never changed. */
@Entity
@Immutable
@Table(name = "supersessions")
@IdClass(Supersession.Key.class)
class Supersession {

    /** The n-th supersession of a campaign. */
    record Key(UUID campaignId, int number) {}

    @Id
    private UUID campaignId;

    @Id
    private int number;

    private UUID fromId;
    private UUID toId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> units;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> codes;

    private String reason;

    @Column // of what was read before it was done
    private String digest;

    @Column // who, for the trail
    private String by;

    private String byName;
    private Instant at;

    protected Supersession() {}

    Supersession(IndexSetSuperseded.Order order, Map<String, String> codes, String digest) {
        this.campaignId = order.campaignId();
        this.number = order.number();
        this.fromId = order.from();
        this.toId = order.to();
        this.units = order.units().stream().sorted().toList();
        this.codes = codes;
        this.reason = order.reason();
        this.digest = digest;
        this.by = order.by().username();
        this.byName = order.by().name();
        this.at = order.at();
    }

    int number() {
        return number;
    }

    UUID from() {
        return fromId;
    }

    UUID to() {
        return toId;
    }

    /** Participants that had the old set. */
    List<String> units() {
        return units;
    }

    Map<String, String> codes() {
        return codes;
    }

    String reason() {
        return reason;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
