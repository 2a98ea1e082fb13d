package vn.parindex.inspection;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.parindex.inspector.Folder;

/** What looks into files, set up for tests without the server around it. */
final class Lookers {
    private static final long MEGABYTE = 1024 * 1024;

    static final Config CONFIG =
            new Config(Path.of("target/files/previews"), 64 * MEGABYTE, 256 * MEGABYTE, Duration.ofSeconds(20));

    /** As little as is needed. */
    record Config(Path folder, long room, long heap, Duration time, Optional<String> office, Optional<String> ocr)
            implements InspectionConfig {
        Config(Path folder, long room, long heap, Duration time) {
            this(folder, room, heap, time, Optional.of("none"), Optional.of("none"));
        }

        /** With these programs of others. */
        Config with(Path office, Path ocr) {
            return new Config(folder, room, heap, time, Optional.of(office.toString()), Optional.of(ocr.toString()));
        }

        @Override
        public Duration ocrTime() {
            return Duration.ofSeconds(4);
        }

        @Override
        public int ocrPages() {
            return 3;
        }

        Config in(Path other, long bytes) {
            return new Config(other, bytes, heap, time);
        }

        /** With so little memory no process begins. */
        Config crashing() {
            return new Config(folder, room, 1024, time);
        }

        Config hasty() {
            return new Config(folder, room, heap, Duration.ofMillis(1));
        }

        @Override
        public String interval() {
            return "off";
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(heap));
        }

        @Override
        public MemorySize pictures() {
            return new MemorySize(BigInteger.valueOf(room));
        }
    }

    private Lookers() {}

    static InstalledPrograms programs(InspectionConfig config) {
        return new InstalledPrograms(config);
    }

    static InspectorProcess process(InspectionConfig config) {
        return new InspectorProcess(config, programs(config));
    }

    static Folder folder(Path parent, byte[] content) throws IOException {
        var folder = new Folder(Files.createTempDirectory(parent, "file-"));
        Files.write(folder.file(), content);
        return folder;
    }

    static Clamd scanner(int port) {
        return new Clamd(new Scanner(port, false));
    }

    /** A clamd on a port of this machine. */
    record Scanner(int port, boolean scannerRequired) implements ScannerConfig {
        @Override
        public Optional<String> scanner() {
            return Optional.of("localhost:" + port);
        }
    }
}
