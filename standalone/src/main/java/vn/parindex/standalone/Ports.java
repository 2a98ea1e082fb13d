package vn.parindex.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds free ports on the loopback address and says clearly when a wanted one is taken. */
final class Ports {

    private Ports() {}

    /** The wanted port, or any free one for 0. */
    static int take(int wanted, String variable) throws LauncherException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LauncherException(
                    "Port %d is already in use. Stop what uses it, or choose another one, for example: %s=%d make run"
                            .formatted(wanted, variable, wanted < 65000 ? wanted + 10 : wanted - 10),
                    e);
        }
    }

    static int free() throws LauncherException {
        return take(0, "");
    }
}
