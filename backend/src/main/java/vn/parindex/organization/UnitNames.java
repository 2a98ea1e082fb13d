package vn.parindex.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.shared.VietnameseText;

/** Finds what belongs to units by a unit's code or name, however it is spelt; several units may have one name. */
public final class UnitNames<T> {
    private final Map<String, List<T>> byName = new HashMap<>();

    /** Over all that can be found, with code and name of the unit of each. */
    public UnitNames(Collection<T> all, Function<T, String> code, Function<T, String> name) {
        for (var one : all) {
            add(code.apply(one), one);
            add(name.apply(one), one);
        }
    }

    private void add(String name, T one) {
        byName.computeIfAbsent(VietnameseText.fold(name), key -> new ArrayList<>())
                .add(one);
    }

    /** What belongs to units of that code or name. */
    public List<T> named(String text) {
        return byName.getOrDefault(VietnameseText.fold(text), List.of());
    }
}
