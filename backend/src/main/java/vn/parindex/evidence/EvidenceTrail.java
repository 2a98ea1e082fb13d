package vn.parindex.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditEventView;

/** What happened to the documents of a leaf, read from the trail: who added, changed or took away what, and when. */
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
        var ids = documents.everLinked(sheet, leaf).stream()
                .map(id -> sheet.id() + "/" + id)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : audit.of("evidence", ids).stream()
                        .map(event -> happened(event, codeThen.apply(event.at())))
                        .filter(happened -> !Objects.equals(happened.before(), happened.after()))
                        .toList();
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
                UUID.fromString(event.objectId().substring(event.objectId().indexOf('/') + 1)),
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
