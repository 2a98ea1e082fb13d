package vn.parindex.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a document.
 *
 * @param dateExplanation why it counts although it was not issued in the year
 */
public record EvidenceDetails(
        EvidenceKind kind,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String dateExplanation) {}
