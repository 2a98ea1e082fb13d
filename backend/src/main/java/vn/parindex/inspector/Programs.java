package vn.parindex.inspector;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Programs of others that an installation may have; the server finds them and tells the inspector.
 *
 * @param office makes PDFs of office files
 * @param officeTime how long it may take for one
 * @param recognition reads pictures of text
 * @param recognitionTime how long it may take for all pages of a file
 * @param recognizedPages so many pages of a file are read by it
 * @param offline whether they can be started without a network
 */
public record Programs(
        @Nullable Path office,
        Duration officeTime,
        @Nullable Path recognition,
        Duration recognitionTime,
        int recognizedPages,
        boolean offline) {
    private static final String PREFIX = "parindex.inspector.";

    /** None at all. */
    public static final Programs NONE = new Programs(null, Duration.ZERO, null, Duration.ZERO, 0, false);

    /** Whether there is any. */
    public boolean any() {
        return office != null || recognition != null;
    }

    /** What the JVM of the inspector is told. */
    public List<String> options() {
        var options = new ArrayList<String>();
        if (office != null) {
            options.add(option("office", office));
            options.add(option("officeTime", officeTime));
        }
        if (recognition != null) {
            options.add(option("recognition", recognition));
            options.add(option("recognitionTime", recognitionTime));
            options.add(option("recognizedPages", recognizedPages));
        }
        options.add(option("offline", offline));
        return options;
    }

    private static String option(String name, Object value) {
        return "-D" + PREFIX + name + "=" + value;
    }

    /** What this JVM was told. */
    static Programs given() {
        return new Programs(
                told("office", Path::of, null),
                Objects.requireNonNull(told("officeTime", Duration::parse, Duration.ZERO)),
                told("recognition", Path::of, null),
                Objects.requireNonNull(told("recognitionTime", Duration::parse, Duration.ZERO)),
                Objects.requireNonNull(told("recognizedPages", Integer::valueOf, 0)),
                Objects.requireNonNull(told("offline", Boolean::valueOf, false)));
    }

    private static <T> @Nullable T told(String name, Function<String, T> reading, @Nullable T otherwise) {
        var value = System.getProperty(PREFIX + name);
        return value == null ? otherwise : reading.apply(value);
    }
}
