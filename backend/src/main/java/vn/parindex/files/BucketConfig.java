package vn.parindex.files;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** A bucket of a store that speaks S3; it belongs to this installation alone. */
@ConfigMapping(prefix = "parindex.files.s3")
interface BucketConfig {
    /** The store's address; Amazon's own for the region when there is none. */
    Optional<URI> endpoint();

    /** Its name; required. */
    Optional<String> bucket();

    /** The region that requests are signed for; stores of one's own take any. */
    String region();

    /** Who we are; required. */
    Optional<String> accessKey();

    /** What proves it; required. */
    Optional<String> secretKey();

    /** Whether the bucket stands in the path of an address, as in stores of one's own, instead of in its host. */
    boolean pathStyle();
}
