package vn.parindex.publication;

import io.smallrye.config.ConfigMapping;

/** What the public pages say about who publishes. */
@ConfigMapping(prefix = "parindex.publication")
interface PublicationConfig {

    /** The province in Vietnamese, with its kind: above every page and in the heading of what is printed. */
    String province();
}
