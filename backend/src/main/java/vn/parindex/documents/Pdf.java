package vn.parindex.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Pattern;

/** Prints XHTML as pdf with fonts of our own, which have every Vietnamese letter; nothing is fetched from anywhere. */
public final class Pdf {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Be Vietnam Pro";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\uFFFE\\uFFFF]");

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
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("be-vietnam-pro-" + weight + ".ttf"));
    }
}
