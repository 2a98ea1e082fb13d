package vn.parindex.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the source of a unit is; low or medium where a list was reconstructed. */
enum Certainty {
    @JsonProperty("high")
    HIGH,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("low")
    LOW
}
