package vn.parindex.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditEventView;

/** What happened to documents, read from the trail: who added, changed or took away what, and what leaves had when. */
@ApplicationScoped
public class EvidenceTrail {
    private final EvidenceRepository documents;
    private final Audit audit;
    private final ObjectMapper json;

    EvidenceTrail(EvidenceRepository documents, Audit audit, ObjectMapper json) {
        this.documents = documents;
        this.audit = audit;
        this.json = json;
    }

    /**
     * One change of a document as its leaf saw it.
     *
     * @param before null where the leaf did not have it
     * @param after null where the leaf has it no more
     */
    public record Happened(
            Instant at,
            String by,
            String byName,
            UUID document,
            String name,
            @Nullable Words before,
            @Nullable Words after) {}

    /** What a document was and what was said about it, with where to look in it. */
    public record Words(
            String name,
            EvidenceKind kind,
            int revision,
            String sha256,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String dateExplanation,
            @Nullable String pointer) {}

    /**
     * Everything that changed at a leaf, the latest first.
     *
     * @param codeThen the code that the leaf had at an instant
     */
    public List<Happened> of(EvidenceLibrary.Sheet sheet, String leaf, Function<Instant, String> codeThen) {
        return events(sheet, documents.everLinked(sheet).getOrDefault(leaf, Set.of())).stream()
                .map(event -> happened(event, codeThen.apply(event.at())))
                .filter(happened -> !Objects.equals(happened.before(), happened.after()))
                .toList();
    }

    /** A document as a leaf had it at an instant. */
    public record Had(UUID document, Words words) {}

    /**
     * What leaves had at an instant, oldest first, by the code that the leaf has now; one without anything is missing.
     *
     * @param codesThen the codes that leaves had at an instant, by those they have now
     */
    public Map<String, List<Had>> at(
            EvidenceLibrary.Sheet sheet, Instant at, Function<Instant, UnaryOperator<String>> codesThen) {
        var linked = documents.everLinked(sheet);
        var last = new LinkedHashMap<UUID, AuditEventView>();
        var all = linked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (var event : events(sheet, all).reversed()) {
            if (!event.at().isAfter(at)) {
                last.put(documentOf(event), event);
            }
        }
        var had = new HashMap<String, List<Had>>();
        last.forEach((document, event) -> linked.forEach((leaf, ever) -> {
            var words = ever.contains(document)
                    ? happened(event, codesThen.apply(event.at()).apply(leaf)).after()
                    : null;
            if (words != null) {
                had.computeIfAbsent(leaf, code -> new ArrayList<>()).add(new Had(document, words));
            }
        }));
        return had;
    }

    private List<AuditEventView> events(EvidenceLibrary.Sheet sheet, Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : audit.of(
                        "evidence",
                        ids.stream().map(id -> sheet.id() + "/" + id).toList());
    }

    private static UUID documentOf(AuditEventView event) {
        return UUID.fromString(event.objectId().substring(event.objectId().indexOf('/') + 1));
    }

    private Happened happened(AuditEventView event, String code) {
        var change = read(event.change());
        var both = change.has("before") || change.has("after");
        var removed = event.action().endsWith(".remove");
        var before = both ? change.path("before") : removed ? change : change.path("none");
        var after = both ? change.path("after") : removed ? change.path("none") : change;
        var document = after.has("document") ? after.path("document") : before.path("document");
        return new Happened(
                event.at(),
                event.actor(),
                event.actorName(),
                documentOf(event),
                document.path("name").asText(),
                words(before, code),
                words(after, code));
    }

    private static @Nullable Words words(JsonNode state, String code) {
        var link = state.path("links")
                .valueStream()
                .filter(one -> one.path("leaf").asText().equals(code))
                .findFirst();
        if (link.isEmpty()) {
            return null;
        }
        var document = state.path("document");
        var details = document.path("details");
        var day = text(details, "issuedOn");
        return new Words(
                document.path("name").asText(),
                EvidenceKind.valueOf(details.path("kind").asText(EvidenceKind.EVIDENCE.name())),
                document.path("revision").asInt(1),
                document.path("sha256").asText(),
                text(details, "documentNumber"),
                text(details, "issuer"),
                day == null ? null : LocalDate.parse(day),
                text(details, "dateExplanation"),
                text(link.get(), "pointer"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private JsonNode read(String change) {
        try {
            return json.readTree(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of the trail is no JSON", e);
        }
    }
}
