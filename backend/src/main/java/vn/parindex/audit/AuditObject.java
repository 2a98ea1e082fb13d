package vn.parindex.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audited action was done to.
 *
 * @param type the kind of object, e.g. {@code leaf-score}
 * @param id its id; composed ids with {@code /} between the parts
 * @param campaignId the campaign it belongs to, if any
 * @param unitCode the unit that it is about, if it is about one
 */
public record AuditObject(
        String type,
        String id,
        @Nullable UUID campaignId,
        @Nullable String unitCode) {

    /** An object outside every campaign. */
    public static AuditObject of(String type, Object id) {
        return new AuditObject(type, id.toString(), null, null);
    }

    /** An object of a campaign. */
    public static AuditObject in(UUID campaignId, String type, Object id) {
        return new AuditObject(type, id.toString(), campaignId, null);
    }

    /** The same object, found by everybody who looks for what was done about that unit. */
    public AuditObject about(String unit) {
        return new AuditObject(type, id, campaignId, unit);
    }
}
