package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.parindex.shared.ProblemException;

/** Issued index sets for other features, read once and kept: they cannot change. */
@ApplicationScoped
public class IndexSets {
    private final IndexSetRepository sets;
    private final Map<UUID, FrozenIndexSet> frozen = new ConcurrentHashMap<>();

    IndexSets(IndexSetRepository sets) {
        this.sets = sets;
    }

    /**
     * An issued set.
     *
     * @throws ProblemException 404 when there is none with this id or it is still a draft
     */
    public FrozenIndexSet issued(UUID id) {
        return frozen.computeIfAbsent(id, this::load);
    }

    /**
     * A set as it would be issued, for a trial; drafts change, so it is read anew each time.
     *
     * @throws ProblemException 404 when there is none, 422 with every fault that keeps it from being issued
     */
    public FrozenIndexSet asIssued(UUID id) {
        var set = sets.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var nodes = sets.nodes(id);
        IndexSetFault.requireNone(IndexSetChecks.faults(IndexSetNodes.form(set, nodes)));
        return freeze(set, nodes);
    }

    /** By the newer set's codes, the codes that leaves had in the older one; new leaves are missing. */
    public Map<String, String> olderCodes(UUID older, UUID newer) {
        var codes = new HashMap<String, String>();
        IndexSetPairs.of(sets.nodes(older), sets.nodes(newer)).forEach((code, node) -> {
            if (node.rule() != null) {
                codes.put(code, node.code());
            }
        });
        return codes;
    }

    /** By the older set's codes, the codes of areas, criteria and leaves in the newer one; what is gone is missing. */
    public Map<String, String> newerCodes(UUID older, UUID newer) {
        var codes = new HashMap<String, String>();
        var nodes = sets.nodes(newer);
        var scored = nodes.stream()
                .filter(n -> n.rule() != null)
                .map(IndexNode::code)
                .collect(Collectors.toSet());
        IndexSetPairs.of(sets.nodes(older), nodes).forEach((code, node) -> {
            if ((node.rule() != null) == scored.contains(code)) {
                codes.put(node.code(), code);
            }
        });
        return codes;
    }

    /** Whether there is such a set and a campaign may begin to use it. */
    public boolean isIssued(UUID id) {
        return sets.count("id = ?1 and status = ISSUED", id) == 1;
    }

    /** Another set took the place of an issued one. */
    public void supersede(UUID id) {
        sets.lockForUpdate(id).orElseThrow(ProblemException::notFound).supersede();
        frozen.remove(id);
    }

    private FrozenIndexSet load(UUID id) {
        var set = sets.findByIdOptional(id)
                .filter(s -> s.status() != IndexSetStatus.DRAFT)
                .orElseThrow(ProblemException::notFound);
        return freeze(set, sets.nodes(id));
    }

    /** The leaves of a set that has passed its checks, with parsed rules. */
    private static FrozenIndexSet freeze(IndexSet set, List<IndexNode> nodes) {
        var leaves = new LinkedHashMap<String, FrozenLeaf>();
        for (var node : nodes) {
            if (node.rule() != null) {
                leaves.put(node.code(), freeze(node, set.decimals()));
            }
        }
        return new FrozenIndexSet(IndexSetTree.of(set, nodes), Collections.unmodifiableMap(leaves));
    }

    private static FrozenLeaf freeze(IndexNode node, int decimals) {
        var json = Objects.requireNonNull(node.rule());
        return new FrozenLeaf(
                node.code(),
                node.code().substring(0, node.code().indexOf('.')),
                criterionOf(node.code()),
                node.position(),
                node.name(),
                node.guidance(),
                node.legalBasis(),
                node.maxScore(),
                node.bounds(decimals).minScore(),
                decimals,
                Objects.requireNonNull(node.scoredBy()),
                Objects.requireNonNull(node.department()),
                node.evidence(),
                ExampleFileView.of(node.exampleFiles()),
                RuleJson.rule(json),
                json);
    }

    /** {@code 3.2.2} belongs to criterion {@code 3.2}; {@code 3.4} is a criterion itself. */
    private static String criterionOf(String code) {
        var parts = code.split("\\.", -1);
        return parts[0] + "." + parts[1];
    }
}
