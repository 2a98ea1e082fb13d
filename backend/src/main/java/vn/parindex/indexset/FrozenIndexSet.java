package vn.parindex.indexset;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An issued set as sheets use it: it never changes, so it may be kept in memory by every replica.
 *
 * @param tree names and maxima of areas and criteria
 * @param leaves by code, in printed order
 */
public record FrozenIndexSet(IndexSetTree tree, Map<String, FrozenLeaf> leaves) {

    /**
     * A leaf by its code.
     *
     * @throws IllegalArgumentException when the set has no such leaf
     */
    public FrozenLeaf leaf(String code) {
        var leaf = leaves.get(code);
        if (leaf == null) {
            throw new IllegalArgumentException("no leaf " + code);
        }
        return leaf;
    }

    /**
     * The name of an area by its code.
     *
     * @throws IllegalArgumentException when the set has no such area
     */
    public String areaName(String code) {
        return tree.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area " + code))
                .name();
    }

    /** The leaves under these areas, criteria or leaves, in printed order; empty for codes that are not in the set. */
    public Set<String> leavesUnder(Collection<String> codes) {
        return leaves.keySet().stream()
                .filter(leaf -> codes.stream().anyMatch(code -> leaf.equals(code) || leaf.startsWith(code + ".")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
