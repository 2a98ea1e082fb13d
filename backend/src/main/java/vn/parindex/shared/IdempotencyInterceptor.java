package vn.parindex.shared;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Stores the answer of a keyed POST in the transaction that does the work, so that both are there or neither. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,128}");

    private final HttpHeaders headers;
    private final SecurityIdentity identity;
    private final IdempotencyRepository answers;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            HttpHeaders headers, SecurityIdentity identity, IdempotencyRepository answers, ObjectMapper json) {
        this.headers = headers;
        this.identity = identity;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(ProblemType.BAD_REQUEST, Localized.message("idempotency.key"));
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> claimed(key, call));
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object claimed(String key, InvocationContext call) throws Exception {
        var user = identity.getPrincipal().getName();
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var hash = hash(call.getParameters());
        if (answers.claim(user, operation, key, hash)) {
            var answer = (RestResponse<?>) call.proceed();
            answers.store(
                    user,
                    operation,
                    key,
                    answer.getStatus(),
                    headersOf(answer),
                    json.writeValueAsString(answer.getEntity()));
            return answer;
        }
        var stored = answers.find(user, operation, key);
        if (!stored.requestHash().equals(hash)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_MISMATCH);
        }
        return replay(stored);
    }

    /** An answer written as it was: read and written again, a small decimal would look different. */
    record FirstAnswer(@JsonValue @JsonRawValue String json) {}

    private RestResponse<?> replay(IdempotencyRepository.Stored stored) throws JsonProcessingException {
        var answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(stored.status()), new FirstAnswer(stored.body()));
        json.readTree(stored.headers())
                .properties()
                .forEach(h -> answer.header(h.getKey(), h.getValue().asText()));
        return answer.header("Idempotency-Replayed", "true").build();
    }

    private String headersOf(RestResponse<?> answer) throws JsonProcessingException {
        var kept = new LinkedHashMap<String, String>();
        for (var name : new String[] {HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return json.writeValueAsString(kept);
    }

    private String hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        var body = json.writeValueAsString(parameters).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    }
}
