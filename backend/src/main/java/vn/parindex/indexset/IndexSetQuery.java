package vn.parindex.indexset;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** Which index sets a list shows. */
public class IndexSetQuery {
    @QueryParam("group")
    @Nullable UnitGroup group;

    @QueryParam("year")
    @Nullable Integer year;

    @QueryParam("status")
    @Nullable IndexSetStatus status;
}
