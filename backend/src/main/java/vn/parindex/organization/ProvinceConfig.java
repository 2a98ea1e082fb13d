package vn.parindex.organization;

import io.smallrye.config.ConfigMapping;

/** The province that uses this installation. */
@ConfigMapping(prefix = "parindex.province")
public interface ProvinceConfig {

    /** Its name in Vietnamese, with its kind: above every public page and in the heading of what is printed. */
    String name();
}
