package vn.parindex.indexset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.scoring.Language;

/** What keeps an index set from being issued; empty when nothing does. */
@Schema(name = "IndexSetFaultsView")
record IndexSetFaultsView(List<Fault> faults) {

    /** One fault, at a node of the tree. */
    @Schema(name = "IndexSetFault")
    record Fault(String code, String node, String message) {}

    static IndexSetFaultsView of(List<IndexSetFault> faults, Language language) {
        return new IndexSetFaultsView(faults.stream()
                .map(f -> new Fault(f.code().name(), f.node(), f.message(language)))
                .toList());
    }
}
