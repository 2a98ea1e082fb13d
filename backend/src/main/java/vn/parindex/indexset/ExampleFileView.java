package vn.parindex.indexset;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that shows how a leaf is proved well. */
@Schema(name = "ExampleFileView")
public record ExampleFileView(
        UUID id,

        @Schema(description = "Of the file, composed (NFC).", examples = "Báo cáo mẫu.docx")
        String name,

        @Schema(description = "By content, with the name as a hint.", examples = "application/pdf")
        String mediaType,

        long size) {

    static ExampleFileView of(ExampleFile file) {
        return new ExampleFileView(file.id(), file.name(), file.mediaType(), file.size());
    }

    static List<ExampleFileView> of(List<ExampleFile> files) {
        return files.stream().map(ExampleFileView::of).toList();
    }
}
