package vn.parindex.shared;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Date;

/** Says in every answer what time it is here (RFC 9110 §6.6.1): pages must not trust a PC's clock near a deadline. */
@ApplicationScoped
class DateHeader {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final Clock clock;

    DateHeader(Clock clock) {
        this.clock = clock;
    }

    void routes(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(context -> {
            context.addHeadersEndHandler(sent ->
                    context.response().putHeader(HttpHeaders.DATE, DateFormatter.format(Date.from(clock.instant()))));
            context.next();
        });
    }
}
