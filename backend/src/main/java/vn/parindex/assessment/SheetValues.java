package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;

/** What the leaves of many sheets hold at the furthest stage that decided them, whatever the sheets' statuses. */
@ApplicationScoped
public class SheetValues {
    private final SheetValueRepository values;

    SheetValues(SheetValueRepository values) {
        this.values = values;
    }

    /**
     * A leaf of a sheet.
     *
     * @param input JSON of the input; null where none was entered
     * @param score in points; null where it is not scored or comes from a figure of the group
     */
    public record Value(
            String leafCode,
            boolean notApplicable,
            @Nullable String input,
            @Nullable BigDecimal score) {}

    /** The leaves of the sheets of these groups by unit, in one statement; sheets that were withdrawn are missing. */
    public Map<String, List<Value>> of(UUID campaignId, Set<UnitGroup> groups) {
        return groups.isEmpty() ? Map.of() : values.of(campaignId, groups);
    }
}
