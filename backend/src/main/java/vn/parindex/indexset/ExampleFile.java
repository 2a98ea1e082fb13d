package vn.parindex.indexset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import vn.parindex.files.StoredFile;
import vn.parindex.identity.CurrentUser;

/** A file that shows how a leaf is proved well; it never changes, and leaves of any set refer to it. */
@Entity
@Immutable
@Table(name = "index_example_files")
class ExampleFile {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String sha256;
    private String name;
    private String mediaType;
    private long size;

    @Column // read by people who look for where a file came from
    private String uploadedBy;

    @Column // as above
    private String uploadedByName;

    @Column // as above
    private Instant uploadedAt;

    protected ExampleFile() {}

    ExampleFile(StoredFile file, String name, CurrentUser by, Instant at) {
        this.sha256 = file.sha256();
        this.name = name;
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.uploadedBy = by.username();
        this.uploadedByName = by.name();
        this.uploadedAt = at;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }
}
