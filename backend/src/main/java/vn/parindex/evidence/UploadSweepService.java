package vn.parindex.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.parindex.files.ArrivingFiles;

/** Forgets files on their way that nobody goes on with; as often as it is asked and on any replica. */
@ApplicationScoped
class UploadSweepService {
    private final EvidenceUploadRepository uploads;
    private final ArrivingFiles arriving;
    private final UploadConfig config;
    private final Clock clock;

    UploadSweepService(EvidenceUploadRepository uploads, ArrivingFiles arriving, UploadConfig config, Clock clock) {
        this.uploads = uploads;
        this.arriving = arriving;
        this.config = config;
        this.clock = clock;
    }

    /** Deletes the rows of what has expired. */
    @Transactional
    void expire() {
        uploads.deleteExpired(clock.instant());
    }

    /** Files of whose bytes no row tells any more. A row is there before its first piece: what is older is nobody's. */
    Set<UUID> nobodys() {
        var idle = new HashSet<>(arriving.idleSince(clock.instant().minus(config.life())));
        if (!idle.isEmpty()) {
            uploads.known(idle).forEach(idle::remove);
        }
        return idle;
    }
}
