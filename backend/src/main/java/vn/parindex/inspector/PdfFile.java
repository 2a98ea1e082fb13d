package vn.parindex.inspector;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF: its pages drawn as pictures, its text page by page; nothing in it is run. */
record PdfFile(PDDocument document, Facts facts) implements Opened {
    /** So many objects are searched for scripts. */
    private static final int SEARCHED = 20_000;
    /** A4 with 300 dots an inch. */
    private static final int SCAN_WIDTH = 2480;

    private static final int SCAN_HEIGHT = 3508;

    static Opened open(Path file) throws IOException {
        try {
            var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
            return new PdfFile(document, look(document, file));
        } catch (InvalidPasswordException e) {
            throw new LockedException(e);
        }
    }

    /** The pages are counted one by one: the number that a file gives may be anything. */
    private static Facts look(PDDocument document, Path file) throws IOException {
        var pages = 0;
        for (var all = document.getPages().iterator(); pages < Facts.MOST_PAGES && all.hasNext(); pages++) {
            all.next();
        }
        if (pages == 0) {
            throw new IOException("no page");
        }
        var more = pages == Facts.MOST_PAGES;
        return new Facts(
                Facts.Kind.PICTURES,
                pages,
                more ? Math.max(pages, document.getNumberOfPages()) : pages,
                hasScripts(document),
                document.getSignatureDictionaries().isEmpty() ? List.of() : PdfSignatures.of(file));
    }

    private static boolean hasScripts(PDDocument document) {
        var objects = document.getDocument();
        return objects.getXrefTable().keySet().stream()
                .limit(SEARCHED)
                .anyMatch(key -> objects.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                        && (dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.JAVA_SCRIPT)));
    }

    @Override
    public String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Override
    public BufferedImage picture(int page) throws IOException {
        return draw(page, Pictures.WIDTH, Pictures.HEIGHT, ImageType.RGB);
    }

    @Override
    public BufferedImage scan(int page) throws IOException {
        return draw(page, SCAN_WIDTH, SCAN_HEIGHT, ImageType.GRAY);
    }

    private BufferedImage draw(int page, float widest, float highest, ImageType type) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var sideways = document.getPage(page - 1).getRotation() % 180 != 0;
        var width = sideways ? box.getHeight() : box.getWidth();
        var height = sideways ? box.getWidth() : box.getHeight();
        if (!(width > 0 && height > 0)) {
            throw new IOException("a page without size");
        }
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page - 1, Math.min(widest / width, highest / height), type);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
