package vn.parindex.indexset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Queries for example files and the leaves that they stand at. */
@ApplicationScoped
class ExampleFileRepository implements PanacheRepositoryBase<ExampleFile, UUID> {
    private final EntityManager entities;

    ExampleFileRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these ids that there are. */
    Map<UUID, ExampleFile> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1", ids).stream().collect(Collectors.toMap(ExampleFile::id, Function.identity()));
    }

    /** The files of a set's leaves by their codes, each leaf's in their order. */
    Map<String, List<ExampleFile>> byLeaf(UUID indexSetId) {
        return entities.createQuery(
                        "select l.leafCode, f from LeafExampleFile l join ExampleFile f on f.id = l.fileId "
                                + "where l.indexSetId = :id order by l.leafCode, l.position",
                        Tuple.class)
                .setParameter("id", indexSetId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, ExampleFile.class), Collectors.toList())));
    }

    boolean isLinked(UUID indexSetId, UUID fileId) {
        return entities.createQuery(
                                "select count(*) from LeafExampleFile where indexSetId = :set and fileId = :file",
                                Long.class)
                        .setParameter("set", indexSetId)
                        .setParameter("file", fileId)
                        .getSingleResult()
                > 0;
    }

    /** Puts files at a leaf that has none. */
    void link(UUID indexSetId, String leafCode, List<ExampleFile> files) {
        for (int i = 0; i < files.size(); i++) {
            entities.persist(
                    new LeafExampleFile(indexSetId, leafCode, i, files.get(i).id()));
        }
    }
}
