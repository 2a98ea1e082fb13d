package vn.parindex.files;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.logging.Logger;
import vn.parindex.shared.Clocks;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Writes files of the store into a ZIP while somebody reads it: a piece at a time, so that memory stays flat whatever the
 * size. A file that the store does not give as it was does not end the ZIP: a text beside it says so.
 */
public final class ZipArchive implements Closeable {
    /** The media type of a ZIP. */
    public static final String MEDIA_TYPE = "application/zip";

    private static final Logger LOG = Logger.getLogger(ZipArchive.class);
    private static final int PIECE = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // for old programs that read text

    /** What is compressed already is put in as it is: no time is lost on it. */
    private static final Pattern COMPRESSED = Pattern.compile(
            "image/(?!bmp|tiff|x-ms-bmp).*|video/.*|audio/(?!.*wav).*|application/(pdf|zip|gzip|x-7z.*|x-rar.*|x-xz"
                    + "|vnd\\.openxmlformats.*|vnd\\.oasis.*|vnd\\.ms-.*macroenabled.*)");

    private static final String TELL = "Đề nghị báo cho người quản trị hệ thống kèm mã SHA-256 ở trên.";
    private static final String AGAIN =
            "Tệp có thể vẫn còn: đề nghị tải lại sau ít phút. Nếu vẫn không được, báo cho người quản"
                    + " trị hệ thống kèm mã SHA-256 ở trên.";

    private final ZipOutputStream zip;
    private final StoredFiles files;
    private final Set<String> blocked;
    private final ZipNames names = new ZipNames();
    private final byte[] piece = new byte[PIECE];

    /** A file that was put in: its path, and whether it is whole. */
    public record Put(String path, State state) {}

    /** What became of a file. */
    public enum State {
        WHOLE,
        /** The store does not have it. */
        MISSING,
        /** The store did not give it now, or not to its end; that says nothing about the file. */
        AWAY,
        /** Malware was found in it. */
        BLOCKED,
        DAMAGED
    }

    /** Writes the content of an entry that is made here. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it whole; may close the stream. */
        void write(OutputStream out) throws IOException;
    }

    ZipArchive(OutputStream out, StoredFiles files, Set<String> blocked) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.files = files;
        this.blocked = Set.copyOf(blocked);
    }

    /**
     * Puts in a file of the store.
     *
     * @param folder where, not yet fit for Windows; empty for none
     * @param name the same
     * @throws IOException when the reader has gone
     */
    public Put add(String folder, String name, StoredFile file, Instant at) throws IOException {
        var path = names.path(folder, name);
        InputStream bytes;
        try {
            bytes = open(file.sha256());
        } catch (ProblemException e) {
            LOG.warnf(e, "A file is not in an archive: %s", file.sha256());
            return noted(path, e instanceof FileGoneException ? State.MISSING : state(e.type()), file, at);
        }
        State state;
        try (bytes) {
            begin(path, COMPRESSED.matcher(file.mediaType()).matches(), at);
            state = copy(bytes, file.sha256());
            zip.closeEntry();
        }
        return noted(path, state, file, at);
    }

    private static State state(ProblemType type) {
        return type == ProblemType.FILE_BLOCKED ? State.BLOCKED : State.AWAY;
    }

    private Put noted(String path, State state, StoredFile file, Instant at) throws IOException {
        switch (state) {
            case WHOLE -> {}
            case MISSING -> note(path, "THIẾU TỆP", "Kho tệp không đưa ra được tệp này vì đã mất", TELL, file, at);
            case AWAY -> note(path, "CHƯA LẤY ĐƯỢC TỆP", "Kho tệp hiện chưa đưa ra được tệp này", AGAIN, file, at);
            case BLOCKED ->
                note(path, "TỆP BỊ KHÓA", "Tệp này bị khóa vì có mã độc nên không được đưa ra", TELL, file, at);
            case DAMAGED -> note(path, "TỆP HỎNG", "Nội dung tệp này trong kho đã bị hỏng hoặc bị cắt", TELL, file, at);
        }
        return new Put(path, state);
    }

    private InputStream open(String sha256) {
        if (blocked.contains(sha256)) {
            throw new ProblemException(ProblemType.FILE_BLOCKED);
        }
        return files.read(sha256);
    }

    /** Puts in what is made here, at the top. */
    public void add(String name, boolean compressed, Instant at, Writer writer) throws IOException {
        begin(names.path("", name), compressed, at);
        writer.write(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the archive goes on
            }
        });
        zip.closeEntry();
    }

    private void begin(String path, boolean compressed, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, Clocks.VIETNAM));
        // blocks of deflate that are not compressed: to "store" an entry one would have to read it twice
        zip.setLevel(compressed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry);
    }

    /** Copies the bytes, and says whether they came to their end and are those of the address. */
    private State copy(InputStream bytes, String sha256) throws IOException {
        var digest = Digests.sha256();
        for (int n = read(bytes, sha256); n != 0; n = read(bytes, sha256)) {
            if (n < 0) {
                return isRight(digest, sha256) ? State.WHOLE : State.DAMAGED;
            }
            digest.update(piece, 0, n);
            zip.write(piece, 0, n);
        }
        return State.AWAY;
    }

    /** Bytes that were read, -1 at the end, 0 when the store broke off. */
    private int read(InputStream bytes, String sha256) {
        try {
            return bytes.read(piece);
        } catch (IOException e) {
            LOG.errorf(e, "A file breaks off in an archive: %s", sha256);
            return 0;
        }
    }

    private static boolean isRight(MessageDigest digest, String sha256) {
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private void note(String path, String mark, String what, String todo, StoredFile file, Instant at)
            throws IOException {
        var slash = path.lastIndexOf('/');
        var folder = path.substring(0, Math.max(slash, 0));
        var name = path.substring(slash + 1);
        begin(names.path(folder, mark + " - " + name + ".txt"), false, at);
        var text = BYTE_ORDER_MARK + what + ": " + name + "\r\nSHA-256: " + file.sha256() + "\r\nKích thước: "
                + file.size() + " byte\r\n" + todo + "\r\n";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
