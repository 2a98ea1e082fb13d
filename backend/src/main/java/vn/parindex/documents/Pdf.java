package vn.parindex.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.regex.Pattern;

/** Prints XHTML as pdf with fonts of our own, which have every Vietnamese letter; nothing is fetched from anywhere. */
public final class Pdf {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Be Vietnam Pro";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\uFFFE\\uFFFF]");

    // places in a TrueType file, and the names of tables
    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x58535542; // XSUB

    private Pdf() {}

    /** Writes a page of well-formed XHTML whose styles name the family {@code Be Vietnam Pro}. */
    public static void write(String html, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .useFont(() -> font("regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .withHtmlContent(NOT_IN_XML.matcher(html).replaceAll("\uFFFD"), null)
                .toStream(out);
        builder.run();
    }

    private static InputStream font(String weight) {
        var name = "be-vietnam-pro-" + weight + ".ttf";
        try (var file = Objects.requireNonNull(Pdf.class.getResourceAsStream(name))) {
            return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who copies or searches a text finds no letters in a ligature: "file" would be "le". Hides the table they come from. */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            if (directory.getInt(entry) == SUBSTITUTIONS) {
                directory.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }
}
