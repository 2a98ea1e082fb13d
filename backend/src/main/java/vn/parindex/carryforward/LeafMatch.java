package vn.parindex.carryforward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.assessment.SubmittedLeaf;
import vn.parindex.shared.VietnameseText;

/**
 * A leaf with the leaf of an earlier sheet that asked for the same.
 *
 * @param by CODE where code and name are the same, NAME where the name alone is, once in either sheet
 */
record LeafMatch(SubmittedLeaf now, SubmittedLeaf then, By by) {

    /** How the two were found to be one. */
    enum By {
        CODE,
        NAME
    }

    /** The leaves of both sheets, and those of the earlier one that found nothing and have something to carry. */
    record All(List<LeafMatch> matches, List<SubmittedLeaf> unmatched) {}

    /** Matches leaf by leaf; names are compared in lower case without diacritics. */
    static All of(List<SubmittedLeaf> now, List<SubmittedLeaf> then) {
        var byCode = then.stream().collect(Collectors.toMap(LeafMatch::code, leaf -> leaf));
        var matched = new LinkedHashMap<String, LeafMatch>();
        for (var leaf : now) {
            var same = byCode.get(code(leaf));
            if (same != null && name(same).equals(name(leaf))) {
                matched.put(code(leaf), new LeafMatch(leaf, same, By.CODE));
            }
        }
        var taken = matched.values().stream().map(match -> code(match.then())).collect(Collectors.toSet());
        var left = then.stream().filter(leaf -> !taken.contains(code(leaf))).toList();
        var names = onlyOnes(now);
        var found = onlyOnes(left);
        for (var leaf : now) {
            var same = found.get(name(leaf));
            if (!matched.containsKey(code(leaf)) && same != null && names.containsKey(name(leaf))) {
                matched.put(code(leaf), new LeafMatch(leaf, same, By.NAME));
            }
        }
        var used = matched.values().stream().map(match -> code(match.then())).collect(Collectors.toSet());
        return new All(
                now.stream()
                        .map(leaf -> matched.get(code(leaf)))
                        .filter(match -> match != null)
                        .toList(),
                then.stream()
                        .filter(leaf -> !used.contains(code(leaf)) && hasSomething(leaf))
                        .toList());
    }

    /** Whether there is anything to carry. */
    static boolean hasSomething(SubmittedLeaf leaf) {
        return leaf.explanation() != null || !leaf.documents().isEmpty();
    }

    /** Leaves by their names, those without the ones whose name another one has too. */
    private static Map<String, SubmittedLeaf> onlyOnes(List<SubmittedLeaf> leaves) {
        var byName = new LinkedHashMap<String, SubmittedLeaf>();
        var twice = new ArrayList<String>();
        for (var leaf : leaves) {
            if (byName.put(name(leaf), leaf) != null) {
                twice.add(name(leaf));
            }
        }
        twice.forEach(byName::remove);
        return byName;
    }

    private static String code(SubmittedLeaf leaf) {
        return leaf.leaf().code();
    }

    private static String name(SubmittedLeaf leaf) {
        return VietnameseText.fold(leaf.leaf().name());
    }
}
