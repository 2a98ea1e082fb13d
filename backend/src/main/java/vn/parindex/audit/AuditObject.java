package vn.parindex.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an audited action was done to.
 *
 * @param type the kind of object, e.g. {@code leaf-score}
 * @param id its id; composed ids with {@code /} between the parts
 * @param campaignId the campaign it belongs to, if any
 */
public record AuditObject(String type, String id, @Nullable UUID campaignId) {

    /** An object outside every campaign. */
    public static AuditObject of(String type, Object id) {
        return new AuditObject(type, id.toString(), null);
    }

    /** An object of a campaign. */
    public static AuditObject in(UUID campaignId, String type, Object id) {
        return new AuditObject(type, id.toString(), campaignId);
    }
}
