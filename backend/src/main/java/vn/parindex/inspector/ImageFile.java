package vn.parindex.inspector;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan; a TIFF may have many pages. */
record ImageFile(ImageInputStream in, ImageReader reader, Orientation orientation, Facts facts) implements Opened {

    static Opened open(Path file) throws IOException {
        var in = ImageIO.createImageInputStream(file.toFile());
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return new TextPages(Facts.nothing(Facts.Kind.UNSUPPORTED), List.of());
        }
        var reader = readers.next();
        reader.setInput(in);
        var total = reader.getNumImages(true);
        reader.getWidth(0); // the first at least has to be there
        return new ImageFile(
                in,
                reader,
                Orientation.of(file),
                new Facts(Facts.Kind.PICTURES, Math.min(total, Facts.MOST_PAGES), total, false, List.of()));
    }

    @Override
    public String text(int page) {
        return "";
    }

    /** Of a picture with more dots than are shown only as many are read as make it look right. */
    @Override
    public BufferedImage picture(int page) throws IOException {
        var width = reader.getWidth(page - 1);
        var height = reader.getHeight(page - 1);
        var each = Math.max(1, Math.min(width / (2 * Pictures.WIDTH), height / (2 * Pictures.WIDTH)));
        each = Math.max(each, (int) Math.ceil(Math.sqrt((double) width * height / MOST_DOTS)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(each, each, 0, 0);
        return orientation.upright(reader.read(page - 1, how));
    }

    /** So many dots are held in memory at most. */
    private static final int MOST_DOTS = 16_000_000;

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
