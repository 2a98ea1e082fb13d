package vn.parindex.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import vn.parindex.shared.Attachments;

/** A document, its name and what it is. */
public record Document(String name, String mediaType, long size, InputStream bytes) {

    /** Writes the content of a document. */
    @FunctionalInterface
    public interface Writer {
        /** Writes it whole. */
        void write(OutputStream out) throws IOException;
    }

    /** The document that is written now. */
    public static Document of(String name, String mediaType, Writer writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(name, mediaType, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** 200 with the document as an attachment. */
    public RestResponse<InputStream> answer() {
        return Attachments.answer(name, mediaType, size, bytes);
    }
}
