package vn.parindex.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.organization.UnitGroup;
import vn.parindex.organization.UnitRef;

/**
 * A sheet as other features name it, after the check that its reader may see it.
 *
 * @param district the one above the unit, null where there is none
 */
public record SheetRef(
        UUID campaignId,
        UUID id,
        UnitRef unit,
        UnitGroup group,
        @Nullable UnitRef district,
        UUID indexSetId) {

    static SheetRef of(Assessment sheet) {
        return new SheetRef(
                sheet.campaignId(), sheet.id(), sheet.unit(), sheet.group(), sheet.district(), sheet.indexSetId());
    }
}
