package vn.parindex.testsupport;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs as a phone makes them. */
public final class SamplePhotos {
    /** Exif data with one entry: to be turned to the right. */
    private static final byte[] TURN_RIGHT = {
        'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0
    };

    private SamplePhotos() {}

    /** Larger than it is shown, lying on its side, red in the corner that is left above before it is turned. */
    public static byte[] turned() {
        var photo = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var drawing = photo.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, photo.getWidth() / 4, photo.getHeight() / 4);
        drawing.dispose();
        var plain = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpeg", plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = plain.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(bytes, 0, 2);
        with.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (TURN_RIGHT.length + 2)});
        with.writeBytes(TURN_RIGHT);
        with.write(bytes, 2, bytes.length - 2);
        return with.toByteArray();
    }
}
