package vn.parindex.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Real PDFs, good ones and such as are sent to do harm. */
public final class SamplePdfs {
    private SamplePdfs() {}

    /** Does something to a document that is being made. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A page for each text, a line of the page for each of its lines. */
    public static byte[] of(String... pages) {
        return changed(document -> {}, pages);
    }

    /** The same with a change before it is saved. */
    public static byte[] changed(Change change, String... pages) {
        try (var document = new PDDocument();
                var font = Objects.requireNonNull(
                        SamplePdfs.class.getResourceAsStream("/vn/parindex/documents/be-vietnam-pro-regular.ttf"))) {
            var letters = PDType0Font.load(document, font);
            for (var text : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, letters, text);
            }
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDType0Font letters, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(letters, 14);
            content.setLeading(22);
            content.newLineAtOffset(70, 760);
            for (var line : text.split("\n", -1)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** Opens with the password "mo" only. */
    public static byte[] locked() {
        return changed(
                document -> {
                    var policy = new StandardProtectionPolicy("chu", "mo", new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    document.protect(policy);
                },
                "Kín");
    }

    /** Runs a program where a reader lets it. */
    public static byte[] withScript() {
        return changed(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                "Có mã lệnh");
    }

    /** A page as large as a province. */
    public static byte[] hugePage() {
        return changed(
                document -> document.getPage(0).setMediaBox(new PDRectangle(2_000_000_000f, 2_000_000_000f)), "Rộng");
    }

    /** Arrays in arrays in arrays. */
    public static byte[] deep() {
        var nested = "[".repeat(200_000) + "]".repeat(200_000);
        return SampleFiles.text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + nested
                + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    /** A page whose content is a hundred megabytes of blanks. */
    public static byte[] bomb() {
        return changed(
                document -> {
                    var content = document.getDocument().createCOSStream();
                    content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                    try (var out = content.createRawOutputStream()) {
                        blanks(out, 100);
                    }
                    document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
                },
                "Nổ");
    }

    /** So many megabytes of blanks, deflated. */
    public static void blanks(OutputStream out, int megabytes) throws IOException {
        var megabyte = SampleFiles.text(" ".repeat(1024 * 1024));
        var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED));
        for (int i = 0; i < megabytes; i++) {
            deflated.write(megabyte);
        }
        deflated.finish();
    }

    /** One page ten thousand times. */
    public static byte[] endless() {
        return changed(
                document -> {
                    for (int i = 1; i < 10_000; i++) {
                        document.addPage(new PDPage(PDRectangle.A4));
                    }
                },
                "Trang đầu");
    }

    /** Pages that contain themselves. */
    public static byte[] circle() {
        return changed(
                document -> {
                    var pages = document.getDocumentCatalog().getPages().getCOSObject();
                    ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
                },
                "Vòng");
    }
}
