package vn.parindex.documents;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Fills templates that a word processor can edit: {@code {{name}}}, {@code {{?list}} … {{/list}}}, rows with {@code [name]}. */
public final class Docx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Docx() {}

    /** Text to fill in, set in bold if it is strong. */
    public static Object text(String text, boolean strong) {
        var made = Texts.of(text);
        return (strong ? made.bold() : made).create();
    }

    /**
     * Writes a filled template; what is filled in is text and nothing else.
     *
     * @param template the bytes of the template, which stay open
     * @param rows the name of the list that fills rows of a table
     */
    public static void write(InputStream template, Map<String, Object> data, String rows, OutputStream out)
            throws IOException {
        var config =
                Configure.builder().bind(rows, new LoopRowTableRenderPolicy()).build();
        try (var document = XWPFTemplate.compile(template, config)) {
            document.render(data).write(out);
        }
    }
}
