package vn.parindex.shared;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;

/** Does work under a key once, and repeats its answer. */
@ApplicationScoped
class IdempotencyKeys {
    private final SecurityIdentity identity;
    private final IdempotencyRepository answers;
    private final ObjectMapper json;

    IdempotencyKeys(SecurityIdentity identity, IdempotencyRepository answers, ObjectMapper json) {
        this.identity = identity;
        this.answers = answers;
        this.json = json;
    }

    /** Whose key for which operation, and the hash of what is asked under it. */
    record Claim(String user, String operation, String key, String hash) {}

    /** An answer written as it was: read and written again, a small decimal would look different. */
    record FirstAnswer(@JsonValue @JsonRawValue String json) {}

    Claim claim(String operation, String key, Object[] parameters)
            throws JsonProcessingException, NoSuchAlgorithmException {
        return new Claim(identity.getPrincipal().getName(), operation, key, hash(parameters));
    }

    /**
     * The answer that was given under the key, if there is one.
     *
     * @throws ProblemException 422 when something else was asked
     */
    Optional<RestResponse<?>> answer(Claim claim) {
        return answers.find(claim.user(), claim.operation(), claim.key()).map(stored -> replay(claim, stored));
    }

    /** Does the work and stores its answer in one transaction; whoever comes later or waits for it gets that answer. */
    RestResponse<?> once(Claim claim, Callable<RestResponse<?>> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(() -> claimed(claim, work));
        } catch (QuarkusTransactionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private RestResponse<?> claimed(Claim claim, Callable<RestResponse<?>> work) throws Exception {
        if (!answers.claim(claim.user(), claim.operation(), claim.key(), claim.hash())) {
            return answer(claim).orElseThrow();
        }
        var answer = work.call();
        answers.store(
                claim.user(),
                claim.operation(),
                claim.key(),
                answer.getStatus(),
                headersOf(answer),
                json.writeValueAsString(answer.getEntity()));
        return answer;
    }

    private RestResponse<?> replay(Claim claim, IdempotencyRepository.Stored stored) {
        if (!stored.requestHash().equals(claim.hash())) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_MISMATCH);
        }
        var answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(stored.status()), new FirstAnswer(stored.body()));
        headers(stored)
                .properties()
                .forEach(h -> answer.header(h.getKey(), h.getValue().asText()));
        return answer.header("Idempotency-Replayed", "true").build();
    }

    private JsonNode headers(IdempotencyRepository.Stored stored) {
        try {
            return json.readTree(stored.headers());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers of a stored answer are no JSON", e);
        }
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
