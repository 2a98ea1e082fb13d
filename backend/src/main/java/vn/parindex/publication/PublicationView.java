package vn.parindex.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;

/** A publication. */
@Schema(name = "PublicationView")
record PublicationView(
        UUID id,
        Campaigns.Ref campaign,
        UUID rankingRun,
        DecisionView decision,

        @Schema(description = "The highest version among its groups; above 1 it is a correction.")
        int version,

        List<Group> groups,
        String publishedBy,
        Instant publishedAt) {

    /** The province's decision. */
    @Schema(name = "DecisionView")
    record DecisionView(String number, LocalDate date) {}

    /** A group in a publication, with the version that it replaces. */
    @Schema(name = "PublicationGroupView")
    record Group(
            UnitGroup group,
            int version,
            @Nullable Integer supersedes,
            @Nullable String reason) {

        static Group of(PublicationGroup group) {
            return new Group(
                    group.group(),
                    group.version(),
                    group.version() == 1 ? null : Integer.valueOf(group.version() - 1),
                    group.reason());
        }
    }

    static PublicationView of(Publication publication, Campaigns.Ref campaign, List<PublicationGroup> groups) {
        return new PublicationView(
                publication.id(),
                campaign,
                publication.runId(),
                new DecisionView(publication.decisionNumber(), publication.decisionDate()),
                groups.stream().mapToInt(PublicationGroup::version).max().orElse(1),
                groups.stream().map(Group::of).toList(),
                publication.byName(),
                publication.at());
    }
}
