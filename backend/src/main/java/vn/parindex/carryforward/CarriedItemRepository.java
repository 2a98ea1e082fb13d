package vn.parindex.carryforward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.parindex.assessment.SheetRef;

/** Queries for what was carried into a sheet. */
@ApplicationScoped
class CarriedItemRepository implements PanacheRepositoryBase<CarriedItem, UUID> {

    /** Everything that was ever carried into the sheet, whatever became of it, oldest first. */
    List<CarriedItem> all(SheetRef sheet) {
        return list("campaignId = ?1 and assessmentId = ?2 order by at, id", sheet.campaignId(), sheet.id());
    }
}
