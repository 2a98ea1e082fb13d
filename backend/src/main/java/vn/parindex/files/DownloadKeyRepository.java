package vn.parindex.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of this installation that signs download links; all replicas share it. */
@ApplicationScoped
class DownloadKeyRepository {
    private static final int LENGTH = 32;

    private final EntityManager entities;
    private final SecureRandom random = new SecureRandom();

    DownloadKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The key, unless no link was ever asked for. */
    Optional<byte[]> find() {
        Stream<?> keys = entities.createNativeQuery("select key from download_keys where id = 1", String.class)
                .getResultStream();
        return keys.findFirst().map(key -> HexFormat.of().parseHex((String) key));
    }

    /** The key, made when it is asked for the first time. */
    byte[] obtain() {
        return find().orElseGet(() -> {
            var fresh = new byte[LENGTH];
            random.nextBytes(fresh);
            entities.createNativeQuery("insert into download_keys (id, key) values (1, :key) on conflict do nothing")
                    .setParameter("key", HexFormat.of().formatHex(fresh))
                    .executeUpdate();
            return find().orElseThrow();
        });
    }
}
