package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The rows of kept files; the same content has one. */
@ApplicationScoped
class StoredFileRepository {
    private final EntityManager entities;

    StoredFileRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(StoredFile file, Instant at) {
        entities.createNativeQuery("""
                        insert into stored_files (sha256, size, media_type, stored_at)
                        values (:sha256, :size, :mediaType, :at) on conflict do nothing
                        """)
                .setParameter("sha256", file.sha256())
                .setParameter("size", file.size())
                .setParameter("mediaType", file.mediaType())
                .setParameter("at", at)
                .executeUpdate();
    }
}
