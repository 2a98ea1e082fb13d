package vn.parindex.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.mime.MediaType;

/**
 * The names in an archive; nothing is unpacked.
 *
 * @param names as they stand there
 */
record ZipDirectory(Set<String> names) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    /** The longest comment, the record before it, and some: Java's own search begins a little earlier. */
    private static final int TAIL = 0xFFFF + END_LENGTH + 256;

    /** Instead of a size that stands in the record of ZIP64. */
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;
    /** Enough for some 40,000 entries; the whole directory is read into memory. */
    private static final long LARGEST = 4 << 20;

    static ZipDirectory of(Path file) throws IOException {
        requireModest(file);
        // old programs write names in their own code page: any byte is a letter here
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return new ZipDirectory(zip.stream().map(ZipEntry::getName).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether an archive with these names can be a document of that type; other types say nothing about names. */
    boolean canBe(MediaType type) {
        var subtype = type.getSubtype();
        if (subtype.startsWith("vnd.oasis.opendocument.")) {
            return names.contains("mimetype");
        }
        if (subtype.contains("wordprocessingml") || subtype.startsWith("vnd.ms-word.")) {
            return isOffice("word/");
        }
        if (subtype.contains("spreadsheetml") || subtype.startsWith("vnd.ms-excel.")) {
            return isOffice("xl/");
        }
        if (subtype.contains("presentationml") || subtype.startsWith("vnd.ms-powerpoint.")) {
            return isOffice("ppt/");
        }
        return true;
    }

    private boolean isOffice(String folder) {
        return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /**
     * Which of several end records counts depends on who reads them, and how well they fit: none of them may announce too
     * large a directory.
     */
    private static void requireModest(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), TAIL)];
            var start = in.length() - tail.length;
            in.seek(start);
            in.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            var ends = IntStream.rangeClosed(0, tail.length - END_LENGTH)
                    .filter(at -> bytes.getInt(at) == END)
                    .toArray();
            if (ends.length == 0) {
                throw new ZipException("no directory");
            }
            for (var at : ends) {
                var size = Integer.toUnsignedLong(bytes.getInt(at + 12));
                if (size == IN_ZIP64) {
                    size = sizeInZip64(in, start + at);
                }
                if (size < 0 || size > LARGEST) {
                    throw new ZipException("the directory is too large");
                }
            }
        }
    }

    /** The size of the directory in the record of ZIP64, which a locator before the end record points to. */
    private static long sizeInZip64(RandomAccessFile in, long end) throws IOException {
        var locator = read(in, end - LOCATOR_LENGTH, LOCATOR_LENGTH, LOCATOR);
        return read(in, locator.getLong(8), END64_LENGTH, END64).getLong(40);
    }

    private static ByteBuffer read(RandomAccessFile in, long at, int length, int mark) throws IOException {
        if (at < 0 || at > in.length() - length) {
            throw new ZipException("no directory");
        }
        var record = new byte[length];
        in.seek(at);
        in.readFully(record);
        var bytes = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(0) != mark) {
            throw new ZipException("no directory");
        }
        return bytes;
    }
}
