package vn.parindex.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a use case with one of the catalogue's problems; the transaction is rolled back. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient Object[] detailArgs;
    private final transient List<ProblemError> errors;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /** A problem whose detail is the catalogue's text for {@code type} with {@code detailArgs} filled in. */
    public ProblemException(ProblemType type, Object... detailArgs) {
        this(type, List.of(), detailArgs);
    }

    /** A problem that lists single faults besides. */
    public ProblemException(ProblemType type, List<ProblemError> errors, Object... detailArgs) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.detailArgs = detailArgs;
    }

    /** Nothing the caller may know of is at this address. */
    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    /** Adds a member to the problem body, e.g. the current state of what was to be changed. */
    public ProblemException with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** Which problem of the catalogue it is. */
    public ProblemType type() {
        return type;
    }

    Object[] detailArgs() {
        return detailArgs;
    }

    /** The single faults, if any. */
    public List<ProblemError> errors() {
        return errors;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
