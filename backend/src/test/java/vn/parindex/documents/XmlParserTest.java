package vn.parindex.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** XML is read by the JDK: a library's own copy of its interfaces would look for a parser that is not there. */
class XmlParserTest {

    @Test
    void no_library_takes_the_place_of_the_jdks_xml() throws IOException {
        var found =
                Collections.list(getClass().getClassLoader().getResources("javax/xml/parsers/SAXParserFactory.class"));

        assertThat(found).singleElement().hasToString("jrt:/java.xml/javax/xml/parsers/SAXParserFactory.class");
    }
}
