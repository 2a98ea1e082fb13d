package vn.parindex.assessment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The unit's answer to a request; without words only where the leaf or its evidence was changed since. */
record AnswerSupplement(@Nullable @Size(max = 4000) String reply) {

    @Nullable String words() {
        return reply == null || reply.isBlank() ? null : reply.strip();
    }
}
