package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of kept files; the same content has one. */
@ApplicationScoped
class StoredFileRepository {
    private final EntityManager entities;

    StoredFileRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds the row of a file; false when there is one already. */
    boolean add(StoredFile file, Instant at) {
        return entities.createNativeQuery("""
                        insert into stored_files (sha256, size, media_type, stored_at)
                        values (:sha256, :size, :mediaType, :at) on conflict do nothing
                        """)
                        .setParameter("sha256", file.sha256())
                        .setParameter("size", file.size())
                        .setParameter("mediaType", file.mediaType())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Those of these addresses that have a row. */
    Set<String> named(Collection<String> sha256s) {
        Stream<?> rows = entities.createNativeQuery(
                        "select sha256 from stored_files where sha256 in (:all)", String.class)
                .setParameter("all", sha256s)
                .getResultStream();
        return rows.map(String.class::cast).collect(Collectors.toSet());
    }

    /** Files with rows made until then, in the order of their addresses, after this one. */
    List<StoredFile> after(String sha256, Instant until, int limit) {
        Stream<?> rows = entities.createNativeQuery("""
                        select sha256, size, media_type from stored_files
                        where sha256 > :after and stored_at <= :until order by sha256
                        """, Tuple.class)
                .setParameter("after", sha256)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new StoredFile(row.get(0, String.class), row.get(1, Long.class), row.get(2, String.class)))
                .toList();
    }

    /** How many files there are, and their bytes. */
    Stock stock() {
        var row = (Tuple) entities.createNativeQuery(
                        "select count(*), cast(coalesce(sum(size), 0) as bigint) from stored_files", Tuple.class)
                .getSingleResult();
        return new Stock(row.get(0, Long.class), row.get(1, Long.class));
    }

    /** So many files with so many bytes. */
    record Stock(long files, long bytes) {}
}
