package vn.parindex.supersession;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks what would become of a campaign's scores.
 *
 * @param from the set in use
 * @param to the issued set that would take its place
 */
record PreviewSupersession(@NotNull UUID from, @NotNull UUID to) {}
