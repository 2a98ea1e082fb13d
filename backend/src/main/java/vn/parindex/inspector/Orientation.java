package vn.parindex.inspector;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * How a camera was held: a phone stores what it saw and says in the Exif data how to turn it.
 *
 * @param quarters turns to the right
 */
record Orientation(int quarters) {
    private static final Orientation UPRIGHT = new Orientation(0);
    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    static Orientation of(ImageReader reader, int image) throws IOException {
        var metadata = reader.getImageMetadata(image);
        if (metadata == null || !JPEG.equals(metadata.getNativeMetadataFormatName())) {
            return UPRIGHT;
        }
        var unknown = ((IIOMetadataNode) metadata.getAsTree(JPEG)).getElementsByTagName("unknown");
        for (int i = 0; i < unknown.getLength(); i++) {
            if (((IIOMetadataNode) unknown.item(i)).getUserObject() instanceof byte[] marker && isExif(marker)) {
                return read(ByteBuffer.wrap(marker, EXIF.length, marker.length - EXIF.length)
                        .slice());
            }
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] marker) {
        return marker.length > EXIF.length + 8 && Arrays.equals(marker, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    /** The orientation in the first directory of a TIFF header. */
    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            var directory = tiff.getInt(4);
            var entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                var at = directory + 2 + i * ENTRY;
                if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                    return turned(tiff.getShort(at + 8));
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT; // broken data about a picture do not break the picture
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
        var turn = AffineTransform.getQuadrantRotateInstance(quarters);
        var back = switch (quarters) {
            case 1 -> AffineTransform.getTranslateInstance(h, 0);
            case 2 -> AffineTransform.getTranslateInstance(w, h);
            default -> AffineTransform.getTranslateInstance(0, w);
        };
        back.concatenate(turn);
        return new AffineTransformOp(back, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
    }
}
