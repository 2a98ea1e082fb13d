package vn.parindex.inspection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Asks clamd about bytes, over its protocol INSTREAM: pieces with their length before them, none of length 0 at the end. */
@ApplicationScoped
class Clamd {
    /** A question takes no longer. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");

    private final Optional<InetSocketAddress> address;
    private final Duration longest;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("scanner-alarm").factory());

    @Inject
    Clamd(ScannerConfig config) {
        this(config, LONGEST);
    }

    Clamd(ScannerConfig config, Duration longest) {
        this.address = config.scanner().map(Clamd::address);
        this.longest = longest;
    }

    private static InetSocketAddress address(String text) {
        var parts = ADDRESS.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("parindex.files.scanner must be host:port, not " + text);
        }
        return InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    boolean isConfigured() {
        return address.isPresent();
    }

    /** The scanner is there, and does not judge these bytes. */
    static final class NoVerdict extends IOException {
        NoVerdict(String answer) {
            super("clamd says: " + answer);
        }
    }

    /**
     * The name of the malware in the bytes; empty when they are clean.
     *
     * @throws NoVerdict when it answers something else
     * @throws IOException when the scanner cannot be reached or does not say in time, whether it does not read or does not
     *     answer
     */
    Optional<String> malware(InputStream bytes) throws IOException {
        var at = address.orElseThrow();
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(at.getHostString(), at.getPort()), Math.toIntExact(CONNECTING.toMillis()));
            var end = alarm.schedule(() -> close(socket), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                send(bytes, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + 4)));
                return meaning(answer(socket.getInputStream()));
            } finally {
                end.cancel(false);
            }
        }
    }

    /** Whoever waits for the scanner, to write or to read, learns so that it is too late. */
    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A connection to the scanner is closed already", e);
        }
    }

    private static void send(InputStream bytes, DataOutputStream to) throws IOException {
        try {
            to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var piece = new byte[PIECE];
            for (int n = bytes.readNBytes(piece, 0, PIECE); n > 0; n = bytes.readNBytes(piece, 0, PIECE)) {
                to.writeInt(n);
                to.write(piece, 0, n);
            }
            to.writeInt(0);
            to.flush();
        } catch (SocketException e) {
            // beyond its own limit it stops listening, and says so
        }
    }

    private static String answer(InputStream from) throws IOException {
        var said = from.readNBytes(LONGEST_ANSWER);
        return new String(said, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Optional<String> meaning(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            throw new IOException("clamd hung up without a word");
        }
        var found = FOUND.matcher(answer);
        if (!found.matches()) {
            throw new NoVerdict(answer);
        }
        return Optional.of(found.group(1));
    }

    @PreDestroy
    void end() {
        alarm.shutdownNow();
    }
}
