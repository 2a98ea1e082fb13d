package vn.parindex.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import vn.parindex.identity.Caller;
import vn.parindex.identity.CurrentUser;
import vn.parindex.shared.RequestIds;

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
        recordBy(caller.user(), action, object, change);
    }

    /**
     * Records an action of somebody who need not be the caller: what the clock does has none.
     *
     * @param actor who did it
     * @param action as in {@link #record}
     * @param object what it was done to
     * @param change what changed
     */
    public void recordBy(CurrentUser actor, String action, AuditObject object, Object change) {
        try {
            var written = json.writeValueAsString(change);
            events.persist(new AuditEvent(actor, clock.instant(), action, object, written, RequestIds.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("change of " + action + " cannot be written", e);
        }
    }

    /** What was done to objects of a kind, the latest first; whoever asks has checked that the caller may know. */
    public List<AuditEventView> of(String type, Collection<String> ids) {
        return events.list("objectType = ?1 and objectId in ?2 order by at desc, id desc", type, ids).stream()
                .map(AuditEvent::view)
                .toList();
    }
}
