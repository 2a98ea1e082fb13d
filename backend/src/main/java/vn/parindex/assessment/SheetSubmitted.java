package vn.parindex.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.identity.CurrentUser;

/**
 * A unit's head handed the sheet in; told in the transaction that does it, so that a refusal undoes it.
 *
 * @param confirmed the digest of what the head said to have looked at; null for a program that said nothing
 */
public record SheetSubmitted(
        SubmittedSheet submitted, @Nullable String confirmed, CurrentUser by, Instant at) {}
