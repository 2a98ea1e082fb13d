package vn.parindex.documents;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a book or a report is printed as. */
@Schema(
        name = "PrintFormat",
        enumeration = {"docx", "pdf"})
public enum PrintFormat {
    DOCX("docx", Docx.MEDIA_TYPE),
    PDF("pdf", Pdf.MEDIA_TYPE);

    private final String word;
    private final String mediaType;

    PrintFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /**
     * The format of this name, for JAX-RS.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static PrintFormat fromString(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** The word that names it, also after the point of a file name. */
    public String word() {
        return word;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
