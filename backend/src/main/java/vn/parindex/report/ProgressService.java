package vn.parindex.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.parindex.assessment.AssessmentStatus;
import vn.parindex.campaign.Campaigns;
import vn.parindex.organization.UnitGroup;
import vn.parindex.shared.Page;
import vn.parindex.shared.PageQuery;
import vn.parindex.shared.ProblemException;

/** Counts the sheets of a campaign. */
@ApplicationScoped
class ProgressService {
    private static final Duration SOON = Duration.ofDays(3);

    private final ReportQueries queries;
    private final Campaigns campaigns;
    private final Clock clock;

    ProgressService(ReportQueries queries, Campaigns campaigns, Clock clock) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    ProgressView of(UUID campaignId) {
        requireCampaign(campaignId);
        var now = clock.instant();
        var cells = queries.groups(campaignId, now);
        var byGroup = new TreeMap<UnitGroup, List<ReportQueries.Cell>>();
        cells.forEach(cell -> byGroup.computeIfAbsent(UnitGroup.valueOf(cell.place()), g -> new ArrayList<>())
                .add(cell));
        return new ProgressView(
                campaignId,
                now,
                count(cells),
                byGroup.entrySet().stream()
                        .map(e -> new ProgressView.Group(e.getKey(), count(e.getValue())))
                        .toList());
    }

    Page<ProgressView.District> districts(UUID campaignId, PageQuery page) {
        requireCampaign(campaignId);
        return queries.districts(campaignId, clock.instant(), page)
                .map(district -> new ProgressView.District(district.unit(), count(district.cells())));
    }

    Page<DelayView> delays(UUID campaignId, PageQuery page) {
        requireCampaign(campaignId);
        var now = clock.instant();
        return queries.delays(campaignId, now.plus(SOON), now, page);
    }

    private void requireCampaign(UUID campaignId) {
        if (campaigns.refs(Set.of(campaignId)).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private static ProgressView.Count count(Collection<ReportQueries.Cell> cells) {
        Map<AssessmentStatus, Long> statuses = new EnumMap<>(AssessmentStatus.class);
        for (var status : AssessmentStatus.values()) {
            statuses.put(
                    status,
                    cells.stream()
                            .filter(cell -> cell.status() == status)
                            .mapToLong(ReportQueries.Cell::units)
                            .sum());
        }
        return new ProgressView.Count(
                cells.stream().mapToLong(ReportQueries.Cell::units).sum(),
                statuses,
                cells.stream().mapToLong(ReportQueries.Cell::overdue).sum(),
                cells.stream()
                        .filter(cell -> cell.overdue() > 0)
                        .map(ReportQueries.Cell::dueAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
