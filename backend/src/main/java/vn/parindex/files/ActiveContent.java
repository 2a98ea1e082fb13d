package vn.parindex.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.mime.MediaType;

/** Refuses what a browser would run: pages, SVG, and XML that brings scripts or style sheets. */
final class ActiveContent {
    private static final Set<String> EXTENSIONS =
            Set.of("htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "xht", "xhtml", "xsl", "xslt");
    private static final Set<String> TYPES =
            Set.of("application/xhtml+xml", "application/xslt+xml", "image/svg+xml", "multipart/related", "text/html");
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/XSL/Transform");

    private ActiveContent() {}

    static void refuse(String name, MediaType byName, MediaType byContent) {
        if (EXTENSIONS.contains(FileNames.extension(name))
                || TYPES.contains(byName.toString())
                || TYPES.contains(byContent.toString())) {
            throw FileRefusal.because("file.active", name);
        }
    }

    static void refuseInXml(Path file, String name) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (isActive(xml, xml.next())) {
                    throw FileRefusal.because("file.active", name);
                }
            }
        } catch (XMLStreamException e) {
            throw FileRefusal.because("file.damaged");
        }
    }

    private static boolean isActive(XMLStreamReader xml, int event) {
        return switch (event) {
            case XMLStreamConstants.DTD -> true;
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                xml.getPITarget().toLowerCase(Locale.ROOT).equals("xml-stylesheet");
            case XMLStreamConstants.START_ELEMENT ->
                NAMESPACES.contains(String.valueOf(xml.getNamespaceURI()))
                        || xml.getLocalName().toLowerCase(Locale.ROOT).equals("script");
            default -> false;
        };
    }
}
