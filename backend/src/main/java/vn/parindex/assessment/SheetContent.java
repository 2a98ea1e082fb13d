package vn.parindex.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a sheet beside its own row.
 *
 * @param leaves in printed order
 * @param requests supplement requests, oldest first
 * @param notApplicable requests of the unit, oldest first
 * @param objections oldest first
 */
record SheetContent(
        List<LeafScore> leaves,
        List<SupplementRequest> requests,
        List<NotApplicableRequest> notApplicable,
        List<Objection> objections) {

    /** The request that opens the leaf for the unit at that instant, if there is one. */
    @Nullable SupplementRequest openRequest(String leafCode, Instant now) {
        return requests.stream()
                .filter(r -> r.leafCode().equals(leafCode) && r.isOpen(now))
                .findFirst()
                .orElse(null);
    }

    /** The newest request for a leaf. */
    @Nullable SupplementRequest lastRequest(String leafCode) {
        return last(requests.stream().filter(r -> r.leafCode().equals(leafCode)).toList());
    }

    /** The unit's newest request that the leaf be left out. */
    @Nullable NotApplicableRequest lastNotApplicable(String leafCode) {
        return last(notApplicable.stream()
                .filter(r -> r.leafCode().equals(leafCode))
                .toList());
    }

    /** The newest objection to a leaf. */
    @Nullable Objection lastObjection(String leafCode) {
        return last(
                objections.stream().filter(o -> o.leafCode().equals(leafCode)).toList());
    }

    /** Leaves that the unit has objected to. */
    Set<String> objected() {
        return objections.stream().map(Objection::leafCode).collect(Collectors.toCollection(HashSet::new));
    }

    static final SheetContent NONE = new SheetContent(
            Collections.emptyList(), Collections.emptyList(), Collections.emptyList(), Collections.emptyList());

    private static <T> @Nullable T last(List<T> list) {
        return list.isEmpty() ? null : list.getLast();
    }
}
