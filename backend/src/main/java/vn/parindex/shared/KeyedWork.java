package vn.parindex.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The part of a request that changes the database, where the request itself takes its time: see {@link Idempotent#late}. */
@RequestScoped
public class KeyedWork {
    private final IdempotencyKeys keys;
    private IdempotencyKeys.@Nullable Claim claim;

    KeyedWork(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** From now on it is done under this key. */
    void under(IdempotencyKeys.Claim claim) {
        this.claim = claim;
    }

    /**
     * Does the work: under a key in one transaction with its answer, or gives the first answer where it was done meanwhile.
     * Without a key the work has a transaction of its own.
     */
    @SuppressWarnings("unchecked") // an answer that was stored stands for one of the same operation
    public <T> RestResponse<T> once(Supplier<RestResponse<T>> work) {
        if (claim == null) {
            return work.get();
        }
        try {
            return (RestResponse<T>) keys.once(claim, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
