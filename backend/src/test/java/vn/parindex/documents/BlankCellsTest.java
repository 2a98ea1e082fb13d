package vn.parindex.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankCellsTest {
    private static String filtered(String xml, Charset charset) throws IOException {
        try (var in = new BlankCells(new ByteArrayInputStream(xml.getBytes(charset)))) {
            return new String(in.readAllBytes(), charset);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <a><row r="1"/></a>                                            ; <a></a>
            <a><row r="1" s="2"></row></a>                                 ; <a></a>
            <a><row r="1"> <c r="A1" s="1"/> <c r="B1"></c> </row></a>     ; <a></a>
            <a><row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row></a>      ; <a><row r="1"><c r="B1"><v>1</v></c></row></a>
            <a><row r="1"><c r="A1"><f>B1</f></c></row><row r="2"/></a>    ; <a><row r="1"><c r="A1"><f>B1</f></c></row></a>
            <a><cols r="1"/><col r="2"/></a>                               ; <a><cols r="1"/><col r="2"/></a>
            """)
    void blank_cells_and_rows_are_taken_out(String xml, String left) throws IOException {
        assertThat(filtered(xml, StandardCharsets.UTF_8)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><row><c/><c/></row></a>",
                "<a><x:row r=\"1\"><x:c r=\"A1\"/></x:row></a>",
                "<a><![CDATA[<c r=\"A1\"/>]]><row r=\"1\"/></a>",
                "<a><!-- <row r=\"1\"/> --></a>",
                "<a>ế <c",
                "<",
                ""
            })
    void what_it_does_not_know_for_certain_stays(String xml) throws IOException {
        assertThat(filtered(xml, StandardCharsets.UTF_8)).isEqualTo(xml);
    }

    @Test
    void another_encoding_stays() throws IOException {
        var xml = "<a><row r=\"1\"/></a>";

        assertThat(filtered(xml, StandardCharsets.UTF_16)).isEqualTo(xml);
        assertThat(filtered(xml, StandardCharsets.UTF_16LE)).isEqualTo(xml);
    }

    @Property(tries = 50)
    void wherever_the_bytes_are_cut_the_same_is_left(@ForAll Random random) throws IOException {
        var xml = new StringBuilder("<a>");
        var left = new StringBuilder("<a>");
        for (int row = 1; row <= 4_000; row++) {
            var start = "<row r=\"" + row + "\" spans=\"1:3\">";
            var cell = "<c r=\"A" + row + "\"><v>" + "ộ".repeat(random.nextInt(9)) + "</v></c>";
            var blank = "<c r=\"B" + row + "\" s=\"1\"/>";
            boolean full = random.nextInt(5) == 0;
            xml.append(start).append(full ? cell : "").append(blank).append("</row>");
            left.append(full ? start + cell + "</row>" : "");
        }
        var bytes = xml.append("</a>").toString().getBytes(StandardCharsets.UTF_8);
        InputStream dripping = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, 1 + random.nextInt(9_000)));
            }
        };

        try (var in = new BlankCells(dripping)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(left.append("</a>").toString());
        }
    }
}
