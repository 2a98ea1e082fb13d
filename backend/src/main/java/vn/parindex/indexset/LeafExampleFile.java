package vn.parindex.indexset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an example file stands at a leaf, in which place. */
@Entity
@Table(name = "index_leaf_example_files")
@IdClass(LeafExampleFile.Key.class)
class LeafExampleFile {

    /** A place at a leaf. */
    record Key(UUID indexSetId, String leafCode, int position) {}

    @Id
    private UUID indexSetId;

    @Id
    private String leafCode;

    @Id
    private int position;

    @Column // read by queries only
    private UUID fileId;

    protected LeafExampleFile() {}

    LeafExampleFile(UUID indexSetId, String leafCode, int position, UUID fileId) {
        this.indexSetId = indexSetId;
        this.leafCode = leafCode;
        this.position = position;
        this.fileId = fileId;
    }
}
