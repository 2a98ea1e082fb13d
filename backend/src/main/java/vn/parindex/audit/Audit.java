package vn.parindex.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.MDC;
import vn.parindex.identity.Caller;

/** Writes the trail; every use case that changes something calls it once for each changed object. */
@ApplicationScoped
public class Audit {
    private final AuditRepository events;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    Audit(AuditRepository events, Caller caller, Clock clock, ObjectMapper json) {
        this.events = events;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records one action of the caller in the running transaction.
     *
     * @param action what was done, {@code <object>.<verb>}, e.g. {@code score.enter}
     * @param object what it was done to
     * @param change what changed, written as JSON; never a secret, a token or a survey answer
     */
    public void record(String action, AuditObject object, Object change) {
        var user = caller.user();
        var actor = new AuditEvent.Actor(user.username(), user.name(), user.unitCode());
        try {
            var requestId = (String) MDC.get("requestId");
            events.persist(
                    new AuditEvent(actor, clock.instant(), action, object, json.writeValueAsString(change), requestId));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("change of " + action + " cannot be written", e);
        }
    }
}
