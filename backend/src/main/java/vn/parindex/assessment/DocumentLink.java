package vn.parindex.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that lies in another system; nobody here fetches it. */
@Schema(name = "DocumentLink")
record DocumentLink(
        @Schema(description = "Its full address.", examples = "https://qlvb.example.vn/vb/412")
        @NotBlank @Size(max = 2000) String url,

        @Schema(description = "What people call it.", examples = "Kế hoạch CCHC năm 2018") @NotBlank @Size(max = 150) String title) {}
