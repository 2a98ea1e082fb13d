package vn.parindex.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int LONGEST_COMMENT = 0xFFFF;
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

    private static void requireModest(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_LENGTH; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    if (Integer.toUnsignedLong(bytes.getInt(at + 12)) > LARGEST) {
                        throw new ZipException("the directory is too large");
                    }
                    return;
                }
            }
            throw new ZipException("no directory");
        }
    }
}
