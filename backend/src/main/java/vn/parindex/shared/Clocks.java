package vn.parindex.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one place where time comes from, so that tests can set it. */
public class Clocks {
    /** The zone in which deadlines are set and shown. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(VIETNAM);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(VIETNAM);

    /** An instant as 17:00 25/01/2019, Vietnam time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** An instant as 10:42:07 25/01/2019, Vietnam time. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
