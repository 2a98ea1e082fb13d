package vn.parindex.inspector;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The cells of one sheet as text, read as they come; what is too much is left out. */
final class SheetText implements SheetContentsHandler {
    private static final int ENOUGH = 100_000;

    private final StringBuilder text = new StringBuilder();

    private SheetText(String name) {
        text.append(name);
    }

    static String of(InputStream sheet, String name, Styles styles, SharedStrings strings)
            throws IOException, SAXException {
        var cells = new SheetText(name);
        try {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(new XSSFSheetXMLHandler(styles, strings, cells, new DataFormatter(), false));
            reader.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        } catch (Enough e) {
            return cells.text.toString();
        }
        return cells.text.toString();
    }

    @Override
    public void startRow(int row) {
        if (text.length() > ENOUGH) {
            throw new Enough();
        }
        text.append('\n');
    }

    @Override
    public void endRow(int row) {
        // the next row begins a line
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        text.append(value == null ? "" : value).append('\t');
    }

    /** Ends the reading of a sheet of which there is enough. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
