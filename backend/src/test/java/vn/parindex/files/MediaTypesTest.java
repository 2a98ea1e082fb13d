package vn.parindex.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.parindex.testsupport.SampleFiles.text;
import static vn.parindex.testsupport.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.testsupport.SampleFiles;

/** What a file is, and which ones are refused for which reason. */
class MediaTypesTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String INVOICE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><HDon><TTChung/></HDon>";

    /** The end record of an archive without entries, but for the length of its comment. */
    private static final String EMPTY_END = "PK\u0005\u0006" + "\u0000".repeat(16);

    @TempDir
    Path home = Path.of("");

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("a.pdf", SampleFiles.PDF, "application/pdf"),
                arguments("A.PDF", SampleFiles.PDF, "application/pdf"),
                arguments("no extension", SampleFiles.PDF, "application/pdf"),
                arguments("a.png", SampleFiles.PNG, "image/png"),
                arguments("a.docx", SampleFiles.DOCX, OFFICE + "wordprocessingml.document"),
                arguments("a.xlsx", SampleFiles.XLSX, OFFICE + "spreadsheetml.sheet"),
                arguments("a.doc", SampleFiles.ole(0x00020906), "application/msword"),
                arguments("a.xls", SampleFiles.ole(0x00020820), "application/vnd.ms-excel"),
                arguments("a.odt", zip("mimetype", "content.xml"), "application/vnd.oasis.opendocument.text"),
                arguments("a.zip", zip("Báo cáo.pdf", "Ảnh.png"), "application/zip"),
                arguments("a.zip", SampleFiles.DOCX, "application/zip"),
                arguments("a.zip", joined(zip("a.txt"), bytes("\r\n")), "application/zip"),
                arguments("a.zip", zip64(zip("a.txt")), "application/zip"),
                arguments("a.rar", bytes("Rar!\u001a\u0007\u0000 more"), "application/x-rar-compressed"),
                arguments("a.txt", text("Ủy ban nhân dân phường 1"), "text/plain"),
                arguments("a.txt", "Ủy ban nhân dân".getBytes(StandardCharsets.UTF_16), "text/plain"),
                arguments("a.csv", text("đơn vị,điểm\nX26506,1.5\n"), "text/csv"),
                arguments("a.xml", text(INVOICE), "application/xml"),
                arguments("a.p7s", SampleFiles.NOISE, "application/pkcs7-signature"),
                arguments("a.unknown", SampleFiles.NOISE, "application/octet-stream"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a.exe", SampleFiles.EXE, "file.program"),
                arguments("a.pdf", SampleFiles.EXE, "file.program"),
                arguments("a", SampleFiles.ELF, "file.program"),
                arguments("a.sh", text("#!/bin/sh\n"), "file.program"),
                arguments("a.txt", text("#!/usr/bin/env python3\n"), "file.program"),
                arguments("a.ps1", text("Get-Process"), "file.program"),
                arguments("a.js", text("alert(1)"), "file.program"),
                arguments("a.jar", SampleFiles.JAR, "file.program"),
                arguments("a.zip", SampleFiles.JAR, "file.program"),
                arguments("a.docx", SampleFiles.JAR, "file.program"),
                arguments("a.msi", SampleFiles.ole(0x000C1084), "file.program"),
                arguments("a.doc", SampleFiles.ole(0x000C1084), "file.program"),
                arguments("a.zip", zip("Báo cáo.pdf", "cài đặt/setup.exe"), "file.program-inside"),
                arguments("a.html", text("<html></html>"), "file.active"),
                arguments("a.txt", text("<!DOCTYPE html><html></html>"), "file.active"),
                arguments("a.doc", text("<html></html>"), "file.active"),
                arguments("a.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "file.active"),
                arguments(
                        "a.xml",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "file.active"),
                arguments("a.xml", text("<a><script>alert(1)</script></a>"), "file.active"),
                arguments("a.xml", text("<a><h:b xmlns:h=\"http://www.w3.org/1999/xhtml\"/></a>"), "file.active"),
                arguments(
                        "a.xml",
                        text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"c\">]><a/>"),
                        "file.active"),
                arguments("a.xml", text("<?xml version=\"1.0\"?><?xml-stylesheet href=\"b.xsl\"?><a/>"), "file.active"),
                arguments("a.xml", text("<a><b></a>"), "file.damaged"),
                arguments("a.pdf", SampleFiles.PNG, "file.contradiction"),
                arguments("a.pdf", text("no pdf"), "file.contradiction"),
                arguments("a.pdf", SampleFiles.NOISE, "file.contradiction"),
                arguments("a.txt", SampleFiles.NOISE, "file.contradiction"),
                arguments("a.jpg", SampleFiles.PNG, "file.contradiction"),
                arguments("a.docx", text("no document"), "file.contradiction"),
                arguments("a.docx", SampleFiles.XLSX, "file.contradiction"),
                arguments("a.docx", zip("word/other.txt"), "file.contradiction"),
                arguments("a.doc", SampleFiles.DOCX, "file.contradiction"),
                arguments("a.odt", zip("content.xml"), "file.contradiction"),
                arguments("a.docx", cut(SampleFiles.DOCX), "file.damaged"),
                arguments("a.zip", cut(SampleFiles.DOCX), "file.damaged"),
                arguments("a.zip", crowded(""), "file.damaged"),
                arguments("a.zip", crowded(EMPTY_END + "\u0005\u0000"), "file.damaged"),
                arguments("a.zip", joined(crowded(""), bytes(EMPTY_END + "\u0005\u0000")), "file.damaged"),
                arguments("a.zip", zip64(crowded("")), "file.damaged"));
    }

    /** An archive of many empty entries with this comment. */
    private static byte[] crowded(String comment) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("báo cáo của đơn vị số " + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same archive with the numbers of its end in records of ZIP64. */
    private static byte[] zip64(byte[] archive) {
        var end = ByteBuffer.wrap(archive, archive.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        var entries = Short.toUnsignedLong(end.getShort(10));
        var records = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        records.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putLong(0);
        records.putLong(entries).putLong(entries).putLong(end.getInt(12)).putLong(end.getInt(16));
        records.putInt(0x07064b50).putInt(0).putLong(archive.length - 22).putInt(1);
        records.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        return joined(Arrays.copyOf(archive, archive.length - 22), records.array());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - 30);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(home.resolve("uploaded"), content);
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("accepted")
    void content_and_name_tell_the_type(String name, byte[] content, String type) throws IOException {
        assertThat(MediaTypes.of(file(content), name)).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void what_runs_or_contradicts_its_name_is_refused(String name, byte[] content, String message) throws IOException {
        var file = file(content);
        var refusal =
                Objects.requireNonNull(catchThrowableOfType(ProblemException.class, () -> MediaTypes.of(file, name)));

        // the reason without what differs from file to file
        var pattern = Localized.message(message, "\u0000", "\u0000")
                .in(Locale.ENGLISH)
                .split("\u0000", -1)[0];
        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.place().field()).isEqualTo("file");
            assertThat(error.message().in(Locale.ENGLISH)).startsWith(pattern);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo.pdf             | Báo cáo.pdf
            C:\\\\Hồ sơ\\\\Báo cáo.pdf | Báo cáo.pdf
            ../../etc/passwd        | passwd
            Ba\u0301o ca\u0301o.pdf | Báo cáo.pdf
            fdp\u202Eexe.pdf        | fdpexe.pdf
            """)
    void names_are_composed_and_without_folders(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }
}
