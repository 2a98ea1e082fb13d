package vn.parindex.inspector;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * {@code inspect <folder>} finds out what a file is and what it says; {@code draw <folder> <first> <last>} makes pictures of
 * pages. Ends by itself with the process that started it.
 */
public final class Inspector {
    /** The exit code of a JVM whose memory did not suffice. */
    public static final int NO_MEMORY = 3;

    private Inspector() {}

    /** The program. */
    public static void main(String[] args) throws IOException {
        endWithParent();
        refuseNetwork();
        ImageIO.setUseCache(false);
        var folder = new Folder(Path.of(args[1]));
        if (args[0].equals("inspect")) {
            inspect(folder);
        } else {
            draw(folder, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
        // whatever a library still does in other threads
        Runtime.getRuntime().halt(0);
    }

    private static void inspect(Folder folder) throws IOException {
        try (var opened = Opened.of(folder)) {
            var facts = opened.facts();
            facts.write(folder);
            for (int page = 1; page <= facts.pages(); page++) {
                PageText.write(folder, folder.text(page), opened.text(page));
            }
            Recognition.of(opened, folder);
        } catch (LockedException e) {
            Facts.nothing(Facts.Kind.ENCRYPTED).write(folder);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (!folder.facts().toFile().exists()) {
                Facts.nothing(Facts.Kind.BROKEN).write(folder);
            }
        }
    }

    private static void draw(Folder folder, int first, int last) throws IOException {
        try (var opened = Opened.of(folder)) {
            if (opened.facts().kind() != Facts.Kind.PICTURES) {
                throw new IOException("no pictures now: the office suite failed");
            }
            for (int page = first; page <= last; page++) {
                drawn(opened, page, folder);
            }
        }
    }

    /** A page that cannot be drawn leaves no picture, and the others theirs. */
    private static void drawn(Opened opened, int page, Folder folder) throws IOException {
        try {
            Pictures.write(opened.picture(page), folder, page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.getLogger(Inspector.class.getName()).log(System.Logger.Level.DEBUG, "page not drawn", e);
        }
    }

    private static void endWithParent() {
        var parent = ProcessHandle.current().parent();
        var watch = new Thread(() -> {
            parent.ifPresent(process -> process.onExit().join());
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Whatever a file asks to be fetched, is not. */
    private static void refuseNetwork() {
        URL.setURLStreamHandlerFactory(Inspector::refusing);
    }

    private static @Nullable URLStreamHandler refusing(String protocol) {
        return switch (protocol.toLowerCase(Locale.ROOT)) {
            case "file", "jar", "jrt" -> null;
            default -> new Refusal();
        };
    }

    private static final class Refusal extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("nothing is fetched");
        }
    }
}
