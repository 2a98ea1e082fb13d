package vn.parindex.unitwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.UnitSheets.UnitSheet;
import vn.parindex.identity.CurrentUser;

/** Queries for people, duties and marks; one for each kind, whatever the number. */
@ApplicationScoped
class UnitWorkRepository {
    private final EntityManager entities;

    UnitWorkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The people of a unit by name. */
    List<UnitPerson> people(String unitCode) {
        return entities.createQuery("from UnitPerson where unitCode = :unit order by name, username", UnitPerson.class)
                .setParameter("unit", unitCode)
                .getResultList();
    }

    @Nullable UnitPerson person(String unitCode, String username) {
        return entities.find(UnitPerson.class, new UnitPerson.Key(unitCode, username));
    }

    /** Makes a user one of the unit's people; who is one already stays as the unit describes them. */
    void register(String unitCode, CurrentUser user, Instant now) {
        entities.createNativeQuery("""
                        insert into unit_people (unit_code, username, name, active, changed_at)
                        values (:unit, :username, :name, true, :now) on conflict do nothing
                        """)
                .setParameter("unit", unitCode)
                .setParameter("username", user.username())
                .setParameter("name", user.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The duties of a sheet by leaf. */
    Map<String, LeafDuty> duties(UnitSheet sheet) {
        return entities.createQuery(
                        "from LeafDuty where campaignId = :campaign and assessmentId = :sheet", LeafDuty.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .collect(Collectors.toMap(LeafDuty::leafCode, Function.identity()));
    }

    /** The marks of a sheet by leaf, oldest first. */
    Map<String, List<LeafMark>> marks(UnitSheet sheet) {
        return entities.createQuery(
                        "from LeafMark where campaignId = :campaign and assessmentId = :sheet order by leafCode, number",
                        LeafMark.class)
                .setParameter("campaign", sheet.campaignId())
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .collect(Collectors.groupingBy(LeafMark::leafCode));
    }

    void add(UnitPerson person) {
        entities.persist(person);
    }

    void add(LeafDuty duty) {
        entities.persist(duty);
    }

    void add(LeafMark mark) {
        entities.persist(mark);
    }

    void flush() {
        entities.flush();
    }
}
