package vn.parindex.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to the trail: rows are only added. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEvent, UUID> {}
