package vn.parindex.shared;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is written in one way only, so that its hash says whether anything differs: keys sorted, no blanks, decimals
 * as plain strings without trailing zeros.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The text of maps, lists, text, numbers, truth values, JSON nodes and null. */
    public static String text(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A decimal as it stands in canonical JSON, without the quotes. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case JsonNode node -> write(opened(node), out);
            case Map<?, ?> map -> writeMap(map, out);
            case List<?> list -> writeList(list, out);
            case BigDecimal decimal -> out.append('"').append(plain(decimal)).append('"');
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> {
                out.append('"');
                JsonStringEncoder.getInstance().quoteAsString(value.toString(), out);
                out.append('"');
            }
        }
    }

    private static @Nullable Object opened(JsonNode node) {
        if (node.isObject()) {
            var map = new TreeMap<String, JsonNode>();
            node.properties().forEach(e -> map.put(e.getKey(), e.getValue()));
            return map;
        }
        if (node.isArray()) {
            return node.valueStream().toList();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNull() ? null : node.asText();
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        var separator = "{";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            write(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeList(List<?> list, StringBuilder out) {
        var separator = "[";
        for (var item : list) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }
}
