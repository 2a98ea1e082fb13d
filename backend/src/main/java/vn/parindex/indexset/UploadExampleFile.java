package vn.parindex.indexset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.files.OneFile;

/** The form that brings an example file. */
@Schema(
        name = "UploadExampleFile",
        requiredProperties = {"file"})
public class UploadExampleFile extends OneFile {
    @Override
    protected List<@Nullable Object> fields() {
        return List.of(names());
    }
}
