package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.EvidenceKind;
import vn.parindex.evidence.EvidenceTrail;

/** One time that the documents of a leaf changed. */
@Schema(name = "EvidenceChangeView")
record EvidenceChangeView(
        Instant at,
        StageView.Person by,
        UUID document,
        String name,

        @Schema(description = "Whether it can still be looked at; not what was removed before anybody was handed it.")
        boolean readable,

        @Schema(description = "Null where the leaf did not have the document.") @Nullable Words before,

        @Schema(description = "Null where the leaf has it no more.") @Nullable Words after) {

    /** What the document was and what was said about it at the leaf. */
    @Schema(name = "EvidenceWords")
    record Words(
            String name,
            EvidenceKind kind,

            @Schema(description = "Of the bytes, counted from 1.")
            int revision,

            String sha256,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String dateExplanation,
            @Nullable String pointer) {

        static @Nullable Words of(EvidenceTrail.@Nullable Words words) {
            return words == null
                    ? null
                    : new Words(
                            words.name(),
                            words.kind(),
                            words.revision(),
                            words.sha256(),
                            words.documentNumber(),
                            words.issuer(),
                            words.issuedOn(),
                            words.dateExplanation(),
                            words.pointer());
        }
    }

    static EvidenceChangeView of(EvidenceTrail.Happened happened, Set<UUID> readable) {
        return new EvidenceChangeView(
                happened.at(),
                new StageView.Person(happened.by(), happened.byName()),
                happened.document(),
                happened.name(),
                readable.contains(happened.document()),
                Words.of(happened.before()),
                Words.of(happened.after()));
    }
}
