package vn.parindex.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A store that speaks S3, in a JVM and with libraries of its own, on a free port; its objects are files of a folder. */
public final class S3Proxy implements AutoCloseable {
    public static final String BUCKET = "parindex";
    public static final String ACCESS_KEY = "tests";
    public static final String SECRET_KEY = "of-no-use-elsewhere";

    private static final Path LIBRARIES = Path.of("target/s3proxy").toAbsolutePath();
    private static final Pattern LISTENS = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final String LOGGING = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%msg%n</pattern></encoder>
              </appender>
              <root level="info"><appender-ref ref="out"/></root>
            </configuration>
            """;

    private final Process process;
    private final int port;

    private S3Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one with an empty bucket, which it keeps under {@code home}. */
    public static S3Proxy start(Path home) throws IOException {
        Files.createDirectories(home.resolve("objects").resolve(BUCKET));
        var settings = Files.writeString(
                home.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(ACCESS_KEY, SECRET_KEY, home.resolve("objects")));
        var logging = Files.writeString(home.resolve("logback.xml"), LOGGING);
        var process = new ProcessBuilder(
                        java(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=" + logging,
                        "-cp",
                        libraries() + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .start();
        return new S3Proxy(process, port(process));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Its libraries, which Maven fetches when they are not there yet. */
    private static Path libraries() throws IOException {
        if (Files.exists(LIBRARIES)) {
            return LIBRARIES;
        }
        var maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "--batch-mode",
                        "--quiet",
                        "--file",
                        "s3proxy/pom.xml",
                        "dependency:copy-dependencies",
                        "-DoutputDirectory=" + LIBRARIES)
                .inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (maven.start().waitFor() != 0) {
                throw new IOException("Maven did not fetch the store that tests need");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return LIBRARIES;
    }

    private static int port(Process process) throws IOException {
        // it stays open: the process ends when nobody reads what it says
        @SuppressWarnings("resource")
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        var all = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var listens = LISTENS.matcher(line);
            if (listens.find()) {
                return Integer.parseInt(listens.group(1));
            }
            all.append(line).append('\n');
        }
        throw new IOException("the store did not start:\n" + all);
    }

    /** Its address. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
