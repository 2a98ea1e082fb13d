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
    static final InspectionConfig CONFIG = new Config(Path.of("target/files/previews"), 64L * 1024 * 1024);

    /** As little as is needed. */
    record Config(Path folder, long room) implements InspectionConfig {
        @Override
        public String interval() {
            return "off";
        }

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(256L * 1024 * 1024));
        }

        @Override
        public Duration time() {
            return Duration.ofSeconds(20);
        }

        @Override
        public MemorySize pictures() {
            return new MemorySize(BigInteger.valueOf(room));
        }
    }

    private Lookers() {}

    static Folder folder(Path parent, byte[] content) throws IOException {
        var folder = new Folder(Files.createTempDirectory(parent, "file-"));
        Files.write(folder.file(), content);
        return folder;
    }

    static Clamd scanner(int port) {
        return new Clamd(new ScannerConfig() {
            @Override
            public Optional<String> scanner() {
                return Optional.of("localhost:" + port);
            }

            @Override
            public boolean scannerRequired() {
                return false;
            }
        });
    }
}
