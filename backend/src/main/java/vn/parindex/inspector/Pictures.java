package vn.parindex.inspector;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures of pages, each in the size for reading and in that for recognizing. */
final class Pictures {
    /** The widest, in pixels: A4 with about 130 dots an inch, which reads well at the size of a screen. */
    static final int WIDTH = 1100;
    /** The highest: a long receipt is still a page, a page without end is not. */
    static final int HEIGHT = 3300;

    private static final int SMALL = 160;
    private static final float QUALITY = 0.75f;

    private Pictures() {}

    static void write(BufferedImage picture, Folder folder, int page) throws IOException {
        write(scaled(picture, WIDTH, HEIGHT), folder, folder.picture(page));
        write(scaled(picture, SMALL, 2 * SMALL), folder, folder.thumbnail(page));
    }

    /** Without transparency, no wider and no higher than this. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var scale = Math.min(1, Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight()));
        var w = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var h = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var result = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        var drawing = result.createGraphics();
        Image drawn = scale < 1 ? picture.getScaledInstance(w, h, Image.SCALE_AREA_AVERAGING) : picture;
        drawing.drawImage(drawn, 0, 0, Color.WHITE, null);
        drawing.dispose();
        return result;
    }

    private static void write(BufferedImage picture, Folder folder, Path to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = Files.newOutputStream(folder.unfinished());
                var image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        Files.move(folder.unfinished(), to, StandardCopyOption.ATOMIC_MOVE);
    }
}
