package vn.parindex.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The runs of sweeps, one a night. */
@ApplicationScoped
class FileSweepRepository implements PanacheRepositoryBase<FileSweep, UUID> {
    private final EntityManager entities;

    FileSweepRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A new run; none when the night has one. */
    Optional<FileSweep> begin(LocalDate night, Instant at) {
        var lock = entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('parindex.file-sweep'))");
        if (!(Boolean) lock.getSingleResult() || count("night", night) > 0) {
            return Optional.empty();
        }
        var sweep = new FileSweep(night, at);
        persist(sweep);
        return Optional.of(sweep);
    }

    /** Stores what became of a run. */
    FileSweep keep(FileSweep sweep) {
        return entities.merge(sweep);
    }

    Optional<FileSweep> last() {
        return find("order by startedAt desc").firstResultOptional();
    }
}
