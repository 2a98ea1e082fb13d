package vn.parindex.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** A version of a group's public results; the highest is in force. */
@Entity
@Immutable
@Table(name = "publication_groups")
@IdClass(PublicationGroup.Key.class)
class PublicationGroup {

    /** A version of a group in a campaign. */
    record Key(UUID campaignId, UnitGroup group, int version) {}

    @Id
    private UUID campaignId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private UnitGroup group;

    @Id
    private int version;

    private UUID publicationId;

    @Nullable private String reason;

    protected PublicationGroup() {}

    PublicationGroup(Publication publication, UnitGroup group, int version, @Nullable String reason) {
        this.campaignId = publication.campaignId();
        this.publicationId = publication.id();
        this.group = group;
        this.version = version;
        this.reason = reason;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID publicationId() {
        return publicationId;
    }

    UnitGroup group() {
        return group;
    }

    int version() {
        return version;
    }

    @Nullable String reason() {
        return reason;
    }
}
