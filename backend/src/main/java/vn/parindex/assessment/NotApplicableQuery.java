package vn.parindex.assessment;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which requests to leave a leaf out a list shows. */
public class NotApplicableQuery {
    @QueryParam("state")
    NotApplicableRequest.@Nullable State state;
}
