package vn.parindex.indexset;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Arg;
import vn.parindex.scoring.InputFault;
import vn.parindex.scoring.InputFault.Code;

/** The fields of one JSON object, taken one by one; notes what is missing, of the wrong type, or left over. */
final class InputFields {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);

    private final JsonNode object;
    private final String path;
    private final List<InputFault> faults;
    private final Set<String> taken = new HashSet<>();

    InputFields(JsonNode object, String path, List<InputFault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    BigDecimal number(String name) {
        var node = take(name);
        return node == null ? BigDecimal.ZERO : number(node, name);
    }

    int integer(String name) {
        var node = take(name);
        return node == null ? 0 : integer(node, name);
    }

    List<Integer> integers(String name) {
        var integers = new ArrayList<Integer>();
        for (var node : list(name)) {
            integers.add(integer(node, name + "[" + integers.size() + "]"));
        }
        return integers;
    }

    Map<String, BigDecimal> numbers(String name) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        var node = take(name);
        if (node != null && !node.isObject()) {
            add(name, Code.NOT_AN_OBJECT);
        } else if (node != null) {
            node.properties()
                    .forEach(entry ->
                            numbers.put(entry.getKey(), number(entry.getValue(), name + "." + entry.getKey())));
        }
        return numbers;
    }

    /** The entries of a list, JSON nulls included. */
    List<JsonNode> list(String name) {
        var node = take(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            add(name, Code.NOT_A_LIST);
            return List.of();
        }
        return node.valueStream().toList();
    }

    /** Notes every field that nobody took. */
    void end() {
        object.fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name)) {
                add(name, Code.UNKNOWN_PROPERTY, new Arg.Text(name));
            }
        });
    }

    String place(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private @Nullable JsonNode take(String name) {
        taken.add(name);
        var node = object.get(name);
        if (node == null || node.isNull()) {
            add(name, Code.MISSING, new Arg.Text(name));
            return null;
        }
        return node;
    }

    private BigDecimal number(JsonNode node, String field) {
        if (!node.isNumber()) {
            add(field, Code.NOT_A_NUMBER);
            return BigDecimal.ZERO;
        }
        return node.decimalValue();
    }

    /** An integer; beyond int it becomes the greatest or least int, which every rule refuses as out of range. */
    private int integer(JsonNode node, String field) {
        var number = number(node, field);
        if (number.stripTrailingZeros().scale() > 0) {
            add(field, Code.NOT_AN_INTEGER);
        }
        return number.min(MOST).max(LEAST).intValue();
    }

    private void add(String field, Code code, Arg... arguments) {
        faults.add(InputFault.of(place(field), code, arguments));
    }
}
