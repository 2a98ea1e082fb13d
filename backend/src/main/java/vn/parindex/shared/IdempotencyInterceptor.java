package vn.parindex.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
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
    private final IdempotencyKeys keys;
    private final KeyedWork work;

    IdempotencyInterceptor(HttpHeaders headers, IdempotencyKeys keys, KeyedWork work) {
        this.headers = headers;
        this.keys = keys;
        this.work = work;
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
        var operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        var claim = keys.claim(operation, key, call.getParameters());
        return isLate(call) ? late(claim, call) : keys.once(claim, () -> (RestResponse<?>) call.proceed());
    }

    private static boolean isLate(InvocationContext call) {
        var marked = call.getMethod().getAnnotation(Idempotent.class);
        return marked != null && marked.late();
    }

    /** What was prepared for nothing does no harm: what counts is claimed by {@link KeyedWork}. */
    private Object late(IdempotencyKeys.Claim claim, InvocationContext call) throws Exception {
        var before = keys.answer(claim);
        if (before.isPresent()) {
            return before.get();
        }
        work.under(claim);
        try {
            return call.proceed();
        } catch (ProblemException e) {
            // the same request, sent twice at once, may have used up what this one needs
            return keys.answer(claim).orElseThrow(() -> e);
        }
    }
}
