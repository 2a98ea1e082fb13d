package vn.parindex.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as other things name it. */
@Schema(name = "UnitRef")
public record UnitRef(
        @Schema(examples = "X26506") String code,
        @Schema(examples = "UBND phường 1") String name) {}
