package vn.parindex.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** Tells a Windows installer from the office documents that share its container. */
final class OleContainer {
    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int CLASS_ID = 80;
    /** The class of installer packages, patches and transforms differ in the first byte only. */
    private static final long INSTALLER = 0x000C1084L;

    private OleContainer() {}

    static boolean isInstaller(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var header = read(channel, 0, HEADER);
            if (header.limit() < HEADER || header.getLong(0) != SIGNATURE) {
                return false;
            }
            long sector = 1L << Math.min(header.getShort(SECTOR_SHIFT) & 0xFFFF, 20);
            var root = read(
                    channel,
                    (Integer.toUnsignedLong(header.getInt(FIRST_DIRECTORY_SECTOR)) + 1) * sector + CLASS_ID,
                    16);
            return root.limit() == 16
                    && Integer.toUnsignedLong(root.getInt(0)) >>> 4 == INSTALLER >>> 4
                    && root.getLong(8) == 0x46000000000000C0L;
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // goes on until the buffer is full or the file ends
        }
        return bytes.flip();
    }
}
