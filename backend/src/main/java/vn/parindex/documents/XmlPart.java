package vn.parindex.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;

/** XML read forward only, element by element: without document types, entities or great depth, which a workbook never has. */
final class XmlPart implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;
    private static final int MARK = 3;

    private final XMLStreamReader xml;
    private final InputStream in;
    private int depth;

    private XmlPart(XMLStreamReader xml, InputStream in) {
        this.xml = xml;
        this.in = in;
    }

    static XmlPart of(InputStream in) throws IOException {
        try {
            return new XmlPart(FACTORY.createXMLStreamReader(letters(in)), in);
        } catch (XMLStreamException | CharacterCodingException e) {
            in.close();
            throw XlsxRefusal.damaged();
        }
    }

    /** Decoded here: over a broken byte the parser's own decoder complains to the console. */
    private static Reader letters(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, MARK);
        var head = bytes.readNBytes(MARK);
        bytes.unread(head);
        // a letter of two bytes, as OPC allows; the mark itself says in which order
        var charset = head.length == MARK
                        && (head[0] == 0 || head[1] == 0 || head[0] == (byte) 0xFF || head[0] == (byte) 0xFE)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        var letters = new PushbackReader(
                new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        int first = letters.read();
        if (first >= 0 && first != '\uFEFF') {
            letters.unread(first);
        }
        return letters;
    }

    /** Goes on to the next start or end of an element, or text between them; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw XlsxRefusal.damaged();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw XlsxRefusal.because("workbook.entities");
                    default -> {}
                }
            }
            return false;
        } catch (ProblemException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // parsers stumble over broken bytes in their own ways
            throw XlsxRefusal.damaged();
        }
    }

    /** Goes on to the next start of an element; false at the end of the part. */
    boolean nextStart() {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The name of the element that starts or ends here, without prefix. */
    String name() {
        return xml.getLocalName();
    }

    @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Appends the text that stands here, if any. */
    void appendText(StringBuilder to) {
        if (xml.isCharacters()) {
            if (to.length() + xml.getTextLength() > XlsxReader.MOST_LETTERS) {
                throw XlsxRefusal.because("workbook.too-large");
            }
            to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
