package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Queries for the remarks of sheets. */
@ApplicationScoped
class RemarksRepository {
    private final EntityManager entities;

    RemarksRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The row of a sheet; empty before the first save. */
    Optional<SheetRemarks> row(Assessment sheet) {
        return Optional.ofNullable(
                entities.find(SheetRemarks.class, new SheetRemarks.Key(sheet.campaignId(), sheet.id())));
    }

    /** What the report of a sheet says now. */
    Remarks of(Assessment sheet) {
        return row(sheet).map(SheetRemarks::remarks).orElse(Remarks.NONE);
    }

    /** Keeps a row that is new; one that was there is kept anyway. */
    void add(SheetRemarks row) {
        entities.persist(row);
    }
}
