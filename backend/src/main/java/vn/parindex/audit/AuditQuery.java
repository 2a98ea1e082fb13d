package vn.parindex.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events of the trail are meant. */
public class AuditQuery {
    @QueryParam("campaign")
    @Parameter(description = "Id of the campaign.")
    @Nullable UUID campaign;

    @QueryParam("actor")
    @Size(max = 100) @Parameter(description = "User name, or part of the person's name.")
    @Nullable String actor;

    @QueryParam("action")
    @Size(max = 60) @Parameter(description = "An action, e.g. score.enter, or its first word, e.g. sheet.")
    @Nullable String action;

    @QueryParam("object")
    @Size(max = 200) @Parameter(description = "Id of an object; of a sheet also everything that belongs to it.")
    @Nullable String object;

    @QueryParam("unit")
    @Size(max = 40) @Parameter(description = "Code of the unit that the event is about.")
    @Nullable String unit;

    @QueryParam("from")
    @Parameter(description = "First instant.")
    @Nullable Instant from;

    @QueryParam("to")
    @Parameter(description = "The instant before which events are meant.")
    @Nullable Instant to;
}
