package vn.parindex.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other features may ask about units; always in one query. */
@ApplicationScoped
public class Organizations {
    private final UnitRepository units;

    Organizations(UnitRepository units) {
        this.units = units;
    }

    /** A unit as of today. */
    public record Unit(
            String code,
            String name,
            UnitGroup group,
            @Nullable String parentCode) {}

    /** These units as other things name them; unknown codes are missing from the map. */
    public Map<String, UnitRef> refs(Collection<String> codes) {
        return units.refs(codes);
    }

    /** The units with these codes; unknown codes are missing from the map. */
    public Map<String, Unit> find(Collection<String> codes) {
        return units.list("code in ?1", codes).stream()
                .collect(Collectors.toMap(OrgUnit::code, u -> new Unit(u.code(), u.name(), u.group(), u.parentCode())));
    }
}
