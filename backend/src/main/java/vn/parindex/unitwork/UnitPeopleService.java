package vn.parindex.unitwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Keeps whom a unit gives leaves to. */
@ApplicationScoped
class UnitPeopleService {
    private final UnitWorkRepository work;
    private final UnitDutyPolicy policy;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    UnitPeopleService(UnitWorkRepository work, UnitDutyPolicy policy, Audit audit, Caller caller, Clock clock) {
        this.work = work;
        this.policy = policy;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds somebody, or says something else of somebody. */
    @Transactional
    UnitWorkView.Person describe(String unitCode, String username, DescribePerson command) {
        if (!policy.mayDescribe(caller.user(), unitCode, username)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!username.matches("[a-z0-9._@-]{2,100}")) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    List.of(ProblemError.field("username", Localized.message("unit-work.username"))));
        }
        var known = work.person(unitCode, username);
        var person = known == null ? new UnitPerson(unitCode, username, command.name(), clock.instant()) : known;
        person.describe(command, clock.instant());
        if (known == null) {
            work.add(person);
        }
        audit.record(
                "unit-person.describe",
                AuditObject.of("unit-person", unitCode + "/" + username).about(unitCode),
                command);
        return UnitWorkView.Person.of(person);
    }
}
