package vn.parindex.inspection;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Speaks clamd's protocol over a real socket; what it answers, the test says. */
final class ScannerServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    /** Answers each stream with what the function says about its bytes as Latin letters. */
    ScannerServer(UnaryOperator<String> verdict) throws IOException {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    try (var client = server.accept()) {
                        answer(client, verdict);
                    }
                }
            } catch (SocketException e) {
                // closed: the test is over
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void answer(Socket client, UnaryOperator<String> verdict) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            stream.writeBytes(in.readNBytes(length));
        }
        var answer = command.equals("zINSTREAM\0")
                ? verdict.apply(stream.toString(StandardCharsets.ISO_8859_1))
                : "UNKNOWN COMMAND";
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
