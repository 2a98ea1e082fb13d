package vn.parindex.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceDetails;
import vn.parindex.evidence.EvidenceKind;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.shared.VietnameseText;

/** Turns what a person sent about a document into what is stored, or refuses it field by field. */
final class EvidenceEntry {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    /** No document of this administration is older. */
    private static final int FIRST_YEAR = 1945;

    private EvidenceEntry() {}

    /** A form that can be read: one file, leaves, and the details. */
    record Read(
            FileUpload file,
            @Nullable UUID indexSet,
            EvidenceDetails details,
            List<Evidence.Link> links,
            boolean secret) {}

    /**
     * The readable form.
     *
     * @throws ProblemException 400 naming each field that cannot be read
     */
    static Read read(UploadEvidence form) {
        var faults = new ArrayList<ProblemError>();
        require(faults, !form.files().isEmpty(), "file", "file.missing");
        require(faults, form.files().size() <= 1, "file", "file.several");
        require(faults, !form.codes().isEmpty(), "leafCodes", "evidence.leaves-missing");
        var indexSet = set(form.indexSet, faults);
        var kind = kind(form.kind, faults);
        var day = day(form.issuedOn, faults);
        var details = new EvidenceDetails(
                kind,
                text(form.documentNumber, "documentNumber", faults),
                text(form.issuer, "issuer", faults),
                day,
                text(form.dateExplanation, "dateExplanation", faults));
        var pointer = text(form.pointer, "pointer", faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, faults);
        }
        var links = form.codes().stream()
                .map(code -> new Evidence.Link(code, pointer))
                .toList();
        return new Read(form.files().getFirst(), indexSet, details, links, Boolean.parseBoolean(form.secret));
    }

    /**
     * Makes sure that the details can stand in the year.
     *
     * @throws ProblemException 422 for a secret, a date in the future or before 1945, or one outside the year that nobody explains
     */
    static void check(EvidenceDetails details, boolean secret, int year, Instant now) {
        var number = details.documentNumber();
        if (secret || (number != null && number.toUpperCase(Locale.ROOT).contains("MẬT"))) {
            throw refusal(secret ? "secret" : "documentNumber", "evidence.secret");
        }
        var day = details.issuedOn();
        if (day == null) {
            return;
        }
        if (day.isAfter(now.atZone(Clocks.VIETNAM).toLocalDate())) {
            throw refusal("issuedOn", "evidence.date-future", SHOWN.format(day));
        }
        if (day.getYear() < FIRST_YEAR) {
            throw refusal("issuedOn", "evidence.date-early", String.valueOf(FIRST_YEAR));
        }
        if (details.kind() == EvidenceKind.EVIDENCE && day.getYear() != year && details.dateExplanation() == null) {
            throw refusal("dateExplanation", "evidence.date-outside", SHOWN.format(day), year);
        }
    }

    /** The text without blanks at its ends; null for nothing. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.nfc(text.strip());
    }

    private static @Nullable String text(@Nullable String sent, String field, List<ProblemError> faults) {
        require(faults, sent == null || VietnameseText.storable(sent), field, "evidence.text-characters");
        return text(sent);
    }

    private static @Nullable UUID set(@Nullable String sent, List<ProblemError> faults) {
        var word = text(sent);
        try {
            return word == null ? null : UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            faults.add(ProblemError.field("indexSet", Localized.message("evidence.set-unreadable", word)));
            return null;
        }
    }

    private static EvidenceKind kind(@Nullable String sent, List<ProblemError> faults) {
        var word = text(sent);
        var known = Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
        if (word != null && known.isEmpty()) {
            faults.add(ProblemError.field("kind", Localized.message("evidence.kind-unknown", word)));
        }
        return known.orElse(EvidenceKind.EVIDENCE);
    }

    private static @Nullable LocalDate day(@Nullable String sent, List<ProblemError> faults) {
        var word = text(sent);
        try {
            return word == null ? null : LocalDate.parse(word, DAY);
        } catch (DateTimeParseException e) {
            faults.add(ProblemError.field("issuedOn", Localized.message("evidence.date-unreadable", word)));
            return null;
        }
    }

    private static void require(List<ProblemError> faults, boolean holds, String field, String message) {
        if (!holds) {
            faults.add(ProblemError.field(field, Localized.message(message)));
        }
    }

    private static ProblemException refusal(String field, String message, Object... args) {
        return new ProblemException(
                ProblemType.UNMET_NEEDS, List.of(ProblemError.field(field, Localized.message(message, args))));
    }
}
