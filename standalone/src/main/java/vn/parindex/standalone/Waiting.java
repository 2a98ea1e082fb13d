package vn.parindex.standalone;

import java.time.Duration;

/** Waits a moment between two looks at something that is about to change. */
final class Waiting {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private Waiting() {}

    static void aMoment() throws LauncherException {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted.", e);
        }
    }
}
