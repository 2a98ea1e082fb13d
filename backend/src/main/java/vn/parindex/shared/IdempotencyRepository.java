package vn.parindex.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored answers of keyed POSTs. */
@ApplicationScoped
class IdempotencyRepository {
    private final EntityManager entities;

    IdempotencyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** An answer as it was first given; headers and body are JSON text. */
    record Stored(String requestHash, int status, String headers, String body) {}

    /** Takes the key for this request; a concurrent holder of the same key is waited for. */
    boolean claim(String user, String operation, String key, String requestHash) {
        return entities.createNativeQuery("""
                        insert into idempotency_keys (username, operation, key, request_hash)
                        values (:user, :operation, :key, :hash) on conflict do nothing
                        """)
                        .setParameter("user", user)
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .executeUpdate()
                == 1;
    }

    void store(String user, String operation, String key, int status, String headers, String body) {
        entities.createNativeQuery("""
                        update idempotency_keys set status = :status, headers = :headers, body = :body
                        where username = :user and operation = :operation and key = :key
                        """)
                .setParameter("status", status)
                .setParameter("headers", headers)
                .setParameter("body", body)
                .setParameter("user", user)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
    }

    Optional<Stored> find(String user, String operation, String key) {
        Stream<?> rows = entities.createNativeQuery("""
                        select request_hash, status, headers, body from idempotency_keys
                        where username = :user and operation = :operation and key = :key
                        """, Tuple.class)
                .setParameter("user", user)
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new Stored(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .findFirst();
    }
}
