package vn.parindex.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.OneFile;

/** The form that brings the signed report. */
@Schema(
        name = "AttachSignedReport",
        requiredProperties = {"file"})
public class AttachSignedReport extends OneFile {
    @Override
    protected List<@Nullable Object> fields() {
        return List.of(names());
    }
}
