package vn.parindex.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Prints what takes tens of megabytes while it is made: one after the other, whatever it is and however many ask. */
@ApplicationScoped
public class PrintingPress {
    /** Whoever waits longer for others' documents is told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * The document, when it is its turn.
     *
     * @param title the name of the file without its ending
     * @throws ProblemException 503 for who would have to wait too long
     */
    public Document print(String title, PrintFormat format, Document.Writer writer) {
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return Document.of(title + "." + format.word(), format.mediaType(), writer);
        } finally {
            turn.release();
        }
    }
}
