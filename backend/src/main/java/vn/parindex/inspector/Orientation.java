package vn.parindex.inspector;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held: a phone stores what it saw and says in the Exif data how to turn it. Read here, because Java's own
 * reader refuses what many phones write.
 *
 * @param quarters turns to the right
 */
record Orientation(int quarters) {
    private static final Orientation UPRIGHT = new Orientation(0);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 128 * 1024;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(Path file) throws IOException {
        ByteBuffer head;
        try (var in = Files.newInputStream(file)) {
            head = ByteBuffer.wrap(in.readNBytes(HEAD));
        }
        try {
            return ofJpeg(head);
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT; // broken data about a picture do not break the picture
        }
    }

    private static Orientation ofJpeg(ByteBuffer head) {
        if (Short.toUnsignedInt(head.getShort(0)) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        var at = 2;
        for (int marker = marker(head, at); marker > 0xFF00 && marker != START_OF_SCAN; marker = marker(head, at)) {
            var length = Short.toUnsignedInt(head.getShort(at + 2));
            var content = at + 4;
            if (marker == APP1 && head.slice(content, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return ofTiff(head.slice(content + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int marker(ByteBuffer head, int at) {
        return Short.toUnsignedInt(head.getShort(at));
    }

    /** The orientation in the first directory of a TIFF header. */
    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            var at = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                return turned(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    private static Orientation turned(int orientation) {
        return switch (orientation) {
            case 3 -> new Orientation(2);
            case 6 -> new Orientation(1);
            case 8 -> new Orientation(3);
            default -> UPRIGHT;
        };
    }

    BufferedImage upright(BufferedImage picture) {
        if (quarters == 0) {
            return picture;
        }
        var w = picture.getWidth();
        var h = picture.getHeight();
        var turn = switch (quarters) {
            case 1 -> AffineTransform.getTranslateInstance(h, 0);
            case 2 -> AffineTransform.getTranslateInstance(w, h);
            default -> AffineTransform.getTranslateInstance(0, w);
        };
        turn.quadrantRotate(quarters);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
    }
}
