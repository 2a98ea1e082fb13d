package vn.parindex.shared;

/**
 * The closed catalogue of problems the API can answer with (RFC 9457). The slug is the stable part of the {@code type};
 * titles and details live in {@code problems*.properties} under the slug. A retired slug is never used again.
 */
public enum ProblemType {
    BAD_REQUEST("bad-request", 400),
    MALFORMED_JSON("malformed-json", 400),
    VALIDATION("validation", 400),
    UNAUTHORIZED("unauthorized", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    CONFLICT("conflict", 409),
    WRONG_STATE("wrong-state", 409),
    FILE_BLOCKED("file-blocked", 409),
    STALE_DIGEST("stale-digest", 409),
    PHASE_CLOSED("phase-closed", 409),
    STALE_VERSION("stale-version", 412),
    UPLOAD_VERSION("upload-version", 412),
    PAYLOAD_TOO_LARGE("payload-too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    INVALID_SCORE("invalid-score", 422),
    INDEX_SET_FAULTS("index-set-faults", 422),
    FILE_REFUSED("file-refused", 422),
    IMPORT_REFUSED("import-refused", 422),
    UNMET_NEEDS("unmet-needs", 422),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    CHECKSUM_MISMATCH("checksum-mismatch", 460), // the status that the tus protocol gives it
    INTERNAL("internal", 500),
    UNAVAILABLE("unavailable", 503);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** The last path segment of the problem's {@code type}, e.g. {@code stale-version}. */
    public String slug() {
        return slug;
    }

    /** The HTTP status this problem always has. */
    public int status() {
        return status;
    }
}
