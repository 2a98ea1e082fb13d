package vn.parindex.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done about the store by the clock; every server tries, one does it. */
@ApplicationScoped
class FileJobs {
    private final OrphanSweeper sweeper;
    private final IntegrityChecker checker;

    FileJobs(OrphanSweeper sweeper, IntegrityChecker checker) {
        this.sweeper = sweeper;
        this.checker = checker;
    }

    @Scheduled(
            cron = "{parindex.files.sweep-at}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweeper.sweep();
    }

    @Scheduled(every = "{parindex.files.check-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        checker.slice();
    }
}
