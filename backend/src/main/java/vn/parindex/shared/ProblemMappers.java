package vn.parindex.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception that leaves a use case into a problem of the catalogue; nothing else answers an error. */
class ProblemMappers {
    private static final Set<ElementKind> UNWRITTEN =
            Set.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CONTAINER_ELEMENT);

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final BodyLimits bodies;

    ProblemMappers(Problems problems, HttpHeaders headers, UriInfo uri, BodyLimits bodies) {
        this.problems = problems;
        this.headers = headers;
        this.uri = uri;
        this.bodies = bodies;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return problems.answer(e, uri, headers);
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ResteasyReactiveViolationException.class})
    public Response invalid(ConstraintViolationException e) {
        var errors = new ArrayList<ProblemError>();
        for (var violation : e.getConstraintViolations()) {
            errors.add(ProblemError.field(path(violation), Localized.literal(violation.getMessage())));
        }
        return problem(new ProblemException(ProblemType.VALIDATION, errors));
    }

    /** The path as the caller wrote it: without method, parameter of the body and the word for an element. */
    private String path(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        var whole = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            whole.add(node.toString());
            if (!UNWRITTEN.contains(node.getKind())) {
                names.add(node.toString());
            } else if (node.getKind() == ElementKind.PARAMETER
                    && node.toString().endsWith("]")) {
                // the body is a list itself
                names.add(node.toString().substring(node.toString().indexOf('[')));
            }
        }
        var parameter = whole.getLast();
        var isNamed = uri.getQueryParameters().containsKey(parameter)
                || uri.getPathParameters().containsKey(parameter);
        return names.isEmpty() && isNamed ? parameter : String.join(".", names);
    }

    @ServerExceptionMapper
    public Uni<Response> unauthorized(UnauthorizedException e, RoutingContext context) {
        return challenge(context);
    }

    @ServerExceptionMapper
    public Uni<Response> authenticationFailed(AuthenticationFailedException e, RoutingContext context) {
        return challenge(context);
    }

    private Uni<Response> challenge(RoutingContext context) {
        var body = plain(ProblemType.UNAUTHORIZED);
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(body);
        }
        return authenticator.getChallenge(context).map(challenge -> {
            var answer = Response.fromResponse(body);
            if (challenge != null) {
                challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            }
            return answer.build();
        });
    }

    /** Keycloak has not been reached yet, so nobody can be told apart; the token may well be good. */
    @ServerExceptionMapper
    public Response identityUnavailable(OIDCException e) {
        LOG.warnf("Keycloak unavailable: %s", e.toString());
        return plain(ProblemType.UNAVAILABLE);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return plain(ProblemType.FORBIDDEN);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException e) {
        LOG.debugf(e, "Unreadable JSON for %s", uri.getPath());
        return problem(json(e));
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e) {
        return malformed(e);
    }

    private static ProblemException json(JsonProcessingException e) {
        var path = e instanceof JsonMappingException m ? jsonPath(m) : "";
        Localized why = switch (e) {
            case UnrecognizedPropertyException u -> Localized.message("json.unknown", u.getPropertyName());
            case MismatchedInputException m -> Localized.message("json.type");
            default -> {
                var at = e.getLocation();
                yield at == null
                        ? Localized.message("json.type")
                        : Localized.message("json.syntax", at.getLineNr(), at.getColumnNr());
            }
        };
        return new ProblemException(ProblemType.MALFORMED_JSON, List.of(ProblemError.field(path, why)));
    }

    private static String jsonPath(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e) {
        return plain(ProblemType.CONFLICT);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            return malformed(cause);
        }
        var unreadable = unreadableParameters(e.getCause());
        if (!unreadable.isEmpty()) {
            return problem(new ProblemException(ProblemType.VALIDATION, unreadable));
        }
        var type = switch (e.getResponse().getStatus()) {
            case 401 -> ProblemType.UNAUTHORIZED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> e.getResponse().getStatus() < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
        };
        return type == ProblemType.INTERNAL ? unexpected(e) : plain(type);
    }

    /** A query parameter that is no number, date or known word; the framework calls that not found and names nobody. */
    private List<ProblemError> unreadableParameters(@Nullable Throwable cause) {
        var why = cause == null ? "" : String.valueOf(cause.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isBlank() && why.contains(value))
                        .map(value ->
                                ProblemError.field(parameter.getKey(), Localized.message("query.unreadable", value))))
                .toList();
    }

    /** A form that breaks off; the framework has no exception of its own for it. */
    @ServerExceptionMapper
    public Response unreadable(IOException e) {
        return "Connection terminated parsing multipart request".equals(e.getMessage())
                ? problem(new ProblemException(ProblemType.BAD_REQUEST, Localized.message("request.no-form")))
                : unexpected(e);
    }

    @ServerExceptionMapper
    public Response unexpected(Exception e) {
        var type = DatabaseFaults.problemOf(e);
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(e, "Unexpected failure of %s", uri.getPath());
        } else if (type == ProblemType.UNAVAILABLE) {
            LOG.warnf("Database unavailable: %s", e.toString());
        }
        return plain(type);
    }

    /** A problem of which nothing more is known than its type. */
    private Response plain(ProblemType type) {
        return problem(
                switch (type) {
                    case BAD_REQUEST -> new ProblemException(type, Localized.message("request.unreadable"));
                    case PAYLOAD_TOO_LARGE -> bodies.tooLarge(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
                    default -> new ProblemException(type);
                });
    }
}
