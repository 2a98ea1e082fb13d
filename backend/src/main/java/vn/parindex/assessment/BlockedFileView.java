package vn.parindex.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.files.FileUse;
import vn.parindex.inspection.BlockedFile;
import vn.parindex.organization.UnitRef;

/** Bytes in which malware or the mark of a state secret was found, and who holds them. */
@Schema(name = "BlockedFileView")
record BlockedFileView(
        String sha256,

        @Schema(description = "The scanner's name for malware.", examples = "Win.Test.EICAR_HDB-1") @Nullable String malware,

        @Schema(description = "The mark of a state secret at the head of the first page.", examples = "MẬT") @Nullable String secrecy,

        Instant foundAt,

        @Schema(description = "Empty when the units have removed them all.")
        List<Holder> documents,

        @Schema(description = "Where else the bytes are known: in what was removed or replaced, in signed reports.")
        List<FileUse> others) {

    /** A document with these bytes. */
    @Schema(name = "BlockedDocument")
    record Holder(
            UUID id,
            UnitRef unit,
            Campaigns.Ref campaign,

            @Schema(description = "Id of the sheet.") UUID assessment,

            String name,
            List<String> leaves,
            StageView.Person uploadedBy,
            Instant uploadedAt) {

        static Holder of(Evidence.Held held, UnitRef unit, Campaigns.Ref campaign) {
            var document = held.document();
            return new Holder(
                    document.id(),
                    unit,
                    campaign,
                    document.assessmentId(),
                    document.name(),
                    held.leaves(),
                    new StageView.Person(document.by(), document.byName()),
                    document.at());
        }
    }

    static BlockedFileView of(BlockedFile file, List<Holder> documents, List<FileUse> uses) {
        var others = uses.stream()
                .filter(use -> use.removed() || use.kind() != FileUse.Kind.DOCUMENT)
                .toList();
        return new BlockedFileView(file.sha256(), file.malware(), file.secrecy(), file.foundAt(), documents, others);
    }
}
