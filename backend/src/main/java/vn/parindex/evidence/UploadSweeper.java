package vn.parindex.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.parindex.files.ArrivingFiles;

/** Looks now and then for files on their way that have expired. */
@ApplicationScoped
class UploadSweeper {
    private static final Logger LOG = Logger.getLogger(UploadSweeper.class);

    private final UploadSweepService uploads;
    private final ArrivingFiles arriving;

    UploadSweeper(UploadSweepService uploads, ArrivingFiles arriving) {
        this.uploads = uploads;
        this.arriving = arriving;
    }

    @Scheduled(every = "{parindex.uploads.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        uploads.expire();
        var left = uploads.nobodys();
        left.forEach(arriving::drop);
        if (!left.isEmpty()) {
            LOG.infof("%d uploads that nobody finished are gone", left.size());
        }
    }
}
