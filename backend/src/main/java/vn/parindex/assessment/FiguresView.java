package vn.parindex.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another agency's system says of a leaf, with its source and day. */
@Schema(name = "FiguresView")
record FiguresView(
        @Schema(ref = "RuleInput") @JsonRawValue String input,
        String source,

        @Schema(description = "The day of which the source tells.")
        LocalDate asOf,

        @Schema(description = "Who imported it.") String byName,
        Instant at) {

    static @Nullable FiguresView ofNullable(@Nullable LeafFigures figures) {
        return figures == null
                ? null
                : new FiguresView(figures.input(), figures.source(), figures.asOf(), figures.byName(), figures.at());
    }
}
