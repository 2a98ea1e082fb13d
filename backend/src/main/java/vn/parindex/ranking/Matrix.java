package vn.parindex.ranking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.campaign.Campaigns;
import vn.parindex.campaign.Consolidation;
import vn.parindex.organization.UnitGroup;
import vn.parindex.scoring.Grade;
import vn.parindex.scoring.TieBreak;

/** The consolidated matrix of a run: units by areas, one table for each group. */
@Schema(name = "MatrixView")
record Matrix(
        UUID run,
        Campaigns.Ref campaign,

        @Schema(description = "True where the campaign or a set is illustrative only.")
        boolean demonstration,

        String digest,
        Instant computedAt,
        TieBreak tieBreak,
        boolean capAtHundred,
        List<Table> tables) {

    /** The table of a group; units in the order of their ranks. */
    @Schema(name = "MatrixTable")
    record Table(UnitGroup group, String title, List<Area> areas, List<Grade> grades, List<UnitResult> rows) {}

    /** A column of the table. */
    @Schema(name = "MatrixArea")
    record Area(String code, String name) {}

    static Matrix of(RankingRun run, Consolidation campaign, List<UnitGroup> groups, List<UnitResult> results) {
        var tables = groups.stream()
                .map(group -> {
                    var rows = results.stream().filter(r -> r.group() == group).toList();
                    var grades = Objects.requireNonNull(campaign.grades().get(group));
                    return new Table(group, group.label(), areas(rows), grades.bands(), rows);
                })
                .toList();
        return new Matrix(
                run.id(),
                campaign.campaign(),
                run.illustrative() || campaign.campaign().demonstration(),
                run.digest(),
                run.computedAt(),
                campaign.tieBreak(),
                campaign.capAtHundred(),
                tables);
    }

    /** Units of one group may follow different sets; an area is named as the first of them names it. */
    private static List<Area> areas(List<UnitResult> rows) {
        var names = new LinkedHashMap<String, String>();
        rows.forEach(row -> row.areas().forEach(area -> names.putIfAbsent(area.code(), area.name())));
        return names.entrySet().stream()
                .map(e -> new Area(e.getKey(), e.getValue()))
                .sorted(java.util.Comparator.comparing(area -> Integer.valueOf(area.code())))
                .toList();
    }
}
