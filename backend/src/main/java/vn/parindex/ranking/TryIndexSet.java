package vn.parindex.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks what a campaign's figures would come to under another index set; nothing is stored. */
record TryIndexSet(@NotNull UUID campaign, @NotNull UUID indexSet) {}
