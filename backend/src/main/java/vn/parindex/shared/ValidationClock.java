package vn.parindex.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Whether a day lies in the future is decided on Vietnam's calendar, whatever zone the server is in. */
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
