package vn.parindex.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Bean Validation's present is that of the product: a date of today in Việt Nam is not in the future. */
@ApplicationScoped
class ValidationClock implements ClockProvider {
    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
