package vn.parindex.inspector;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A file that could be opened; pages are counted from 1. */
interface Opened extends Closeable {

    Facts facts();

    /** What the page says; empty where it has no text. */
    String text(int page) throws IOException;

    BufferedImage picture(int page) throws IOException;

    /** The page with as many dots as a text recognition needs. */
    default BufferedImage scan(int page) throws IOException {
        return picture(page);
    }

    /** The file opened as what its content says it is. */
    static Opened of(Folder folder) throws IOException {
        if (Files.exists(folder.converted())) {
            return PdfFile.open(folder.converted());
        }
        var file = folder.file();
        return switch (Content.of(file)) {
            case PDF -> PdfFile.open(file);
            case IMAGE -> ImageFile.open(file);
            case DOCX, XLSX, XLS -> OfficePdf.or(folder, OfficeText.open(file));
            case TEXT -> OfficePdf.or(folder, PlainText.open(file));
            case OTHER -> OfficePdf.or(folder, new TextPages(Facts.nothing(Facts.Kind.UNSUPPORTED), List.of()));
        };
    }
}
