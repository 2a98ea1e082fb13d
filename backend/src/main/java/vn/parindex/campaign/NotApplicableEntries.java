package vn.parindex.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.parindex.shared.ProblemError;

/** The rows of a table that hold, each with the participant that it is about. */
record NotApplicableEntries(NotApplicableTable table, List<Entry> all) {

    /** A row. */
    record Entry(NotApplicableTable.Row row, Participant participant, String code, String reason) {
        String unit() {
            return participant.unitCode();
        }

        NotApplicable of(UUID campaign) {
            return new NotApplicable(campaign, unit(), code, reason);
        }
    }

    Set<String> units() {
        return all.stream().map(Entry::unit).collect(Collectors.toSet());
    }

    List<Participant> participants() {
        return all.stream().map(Entry::participant).distinct().toList();
    }

    /** What the trail keeps, by unit. */
    Map<String, List<SetNotApplicable>> recorded() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Entry::unit,
                        TreeMap::new,
                        Collectors.mapping(
                                entry -> new SetNotApplicable(Set.of(entry.code()), entry.reason()),
                                Collectors.toList())));
    }

    /** Those that say something new. */
    NotApplicableEntries beyond(Map<String, Set<String>> present) {
        return new NotApplicableEntries(
                table,
                all.stream()
                        .filter(entry ->
                                !present.getOrDefault(entry.unit(), Set.of()).contains(entry.code()))
                        .toList());
    }

    /** All codes by unit once these are added. */
    Map<String, Set<String>> together(Map<String, Set<String>> present) {
        all.forEach(entry ->
                present.computeIfAbsent(entry.unit(), unit -> new HashSet<>()).add(entry.code()));
        return present;
    }

    /** Notes at the first row of a unit that its sheet cannot follow. */
    void refuse(ProblemError refusal) {
        all.stream()
                .filter(entry -> entry.unit().equals(refusal.place().sheet()))
                .findFirst()
                .ifPresent(first -> table.fault(first.row(), NotApplicableColumn.UNIT, refusal.message()));
    }
}
