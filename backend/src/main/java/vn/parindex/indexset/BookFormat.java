package vn.parindex.indexset;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.documents.Docx;
import vn.parindex.documents.Pdf;

/** What a book of guidance is printed as. */
@Schema(
        name = "BookFormat",
        enumeration = {"docx", "pdf"})
public enum BookFormat {
    DOCX("docx", Docx.MEDIA_TYPE),
    PDF("pdf", Pdf.MEDIA_TYPE);

    private final String word;
    private final String mediaType;

    BookFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /**
     * The format of this name, for JAX-RS.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static BookFormat fromString(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }
}
