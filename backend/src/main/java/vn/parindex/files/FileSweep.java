package vn.parindex.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A night's sweep of the store; one without an end was broken off. */
@Entity
@Table(name = "file_sweeps")
class FileSweep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private LocalDate night;

    @Column(updatable = false)
    private Instant startedAt;

    @Nullable private Instant finishedAt;

    private long seen;

    private long deleted;

    private long deletedBytes;

    protected FileSweep() {}

    FileSweep(LocalDate night, Instant startedAt) {
        this.night = night;
        this.startedAt = startedAt;
    }

    /** So many more files were looked at. */
    void see(int files) {
        seen += files;
    }

    /** One more was deleted. */
    void delete(long size) {
        deleted++;
        deletedBytes += size;
    }

    void end(Instant at) {
        finishedAt = at;
    }

    UUID id() {
        return id;
    }

    FileSweepView view() {
        return new FileSweepView(night, startedAt, finishedAt, seen, deleted, deletedBytes);
    }
}
