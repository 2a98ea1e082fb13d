package vn.parindex.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What looks like chance in the demonstration: the same words draw the same numbers on every machine. */
final class DemoChance {

    private final Random random;

    DemoChance(Object... words) {
        // both the hash of a text and the numbers of a seed are laid down by the platform's specification
        this.random = new Random(Stream.of(words)
                .map(String::valueOf)
                .collect(Collectors.joining(" "))
                .hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred draws. */
    boolean in(int percent) {
        return below(100) < percent;
    }

    JsonNode of(JsonNode list) {
        return list.path(below(list.size()));
    }
}
