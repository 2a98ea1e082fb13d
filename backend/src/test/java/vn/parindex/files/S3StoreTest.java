package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.testsupport.S3Proxy;

/** Bytes in a bucket of a store that speaks S3, which runs beside the tests. */
class S3StoreTest extends FileStoreContract {
    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir
    static Path objects = Path.of("");

    private static @Nullable S3Proxy proxy;
    private static String endpoint = "";

    private @Nullable HttpServer full;

    @BeforeAll
    static void start() throws IOException {
        var started = S3Proxy.start(objects);
        proxy = started;
        endpoint = started.endpoint();
    }

    @AfterAll
    static void stop() {
        if (proxy != null) {
            proxy.close();
        }
    }

    @AfterEach
    void stopFull() {
        if (full != null) {
            full.stop(0);
        }
    }

    private record Settings(Optional<URI> endpoint, Optional<String> bucket, Optional<String> secretKey)
            implements BucketConfig {

        static Settings at(String endpoint) {
            return new Settings(
                    Optional.of(URI.create(endpoint)), Optional.of(S3Proxy.BUCKET), Optional.of(S3Proxy.SECRET_KEY));
        }

        Settings withBucket(String other) {
            return new Settings(endpoint, Optional.of(other), secretKey);
        }

        Settings withSecretKey(@Nullable String other) {
            return new Settings(endpoint, bucket, Optional.ofNullable(other));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Proxy.ACCESS_KEY);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }

    private static Path bucket() {
        return objects.resolve("objects").resolve(S3Proxy.BUCKET);
    }

    @Override
    FileStore store() throws IOException {
        try (var old = Files.walk(bucket())) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(bucket())) {
                    Files.delete(file);
                }
            }
        }
        return S3Store.of(Settings.at(endpoint));
    }

    @Override
    FileStore away() throws IOException {
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return S3Store.of(Settings.at("http://127.0.0.1:" + port.getLocalPort()), SHORT);
        }
    }

    @Override
    FileStore full() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        full = server;
        server.createContext("/", exchange -> {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("PUT") ? 507 : 404, -1);
            exchange.close();
        });
        server.start();
        return S3Store.of(Settings.at("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @Override
    void damage(FileStore store, String sha256) throws IOException {
        Files.writeString(bucket().resolve(FileStore.place(sha256)), "damaged");
    }

    @Test
    void objects_lie_as_files_do_in_a_folder() throws IOException {
        store().keep(file("abc"));

        assertThat(bucket().resolve("ba/78").resolve(ABC)).hasContent("abc");
    }

    @Test
    void wrong_credentials_are_no_missing_file() throws IOException {
        var file = file("abc");
        store().keep(file);

        var stranger = S3Store.of(Settings.at(endpoint).withSecretKey("wrong"));

        assertThatThrownBy(stranger::probe).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stranger.keep(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stranger.find(ABC)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stranger.open(ABC))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_bucket_that_is_not_there_is_no_missing_file() {
        var elsewhere = S3Store.of(Settings.at(endpoint).withBucket("elsewhere"));

        assertThatThrownBy(elsewhere::probe).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> elsewhere.open(ABC))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_store_that_says_nothing_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var store = S3Store.of(Settings.at("http://127.0.0.1:" + silent.getLocalPort()), SHORT);
            var file = file("abc");
            var started = System.nanoTime();

            assertThatThrownBy(() -> store.open(ABC)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.keep(file)).isInstanceOf(IOException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void whether_bytes_are_there_is_asked_for_two_seconds_at_most() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var store = S3Store.of(Settings.at("http://127.0.0.1:" + silent.getLocalPort()));
            var started = System.nanoTime();

            assertThatThrownBy(() -> store.holds(ABC)).isInstanceOf(IOException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_store_is_asked_about_many_at_once() throws IOException {
        var store = holdingNothing(Duration.ofMillis(100));
        var started = System.nanoTime();

        assertThat(store.missing(hundred())).hasSize(100);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void whether_many_are_there_is_asked_for_five_seconds_at_most() throws IOException {
        var store = holdingNothing(Duration.ofMillis(1500));
        var started = System.nanoTime();

        assertThatThrownBy(() -> store.missing(hundred())).isInstanceOf(IOException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    /** A store that says so only after a while. */
    private FileStore holdingNothing(Duration pause) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        full = server;
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.createContext("/", exchange -> {
            LockSupport.parkNanos(pause.toNanos());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return S3Store.of(Settings.at("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private static List<String> hundred() {
        return IntStream.range(0, 100).mapToObj("%064x"::formatted).toList();
    }

    @Test
    void a_missing_setting_is_named() {
        assertThatThrownBy(() -> S3Store.of(Settings.at(endpoint).withSecretKey(null)))
                .hasMessageContaining("PARINDEX_FILES_S3_SECRET_KEY");
    }
}
