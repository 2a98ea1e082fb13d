package vn.parindex.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a unit may score itself. */
@Schema(name = "ExtensionView")
record ExtensionView(String unit, Instant dueAt) {}
