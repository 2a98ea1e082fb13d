package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.EvidenceChanges;
import vn.parindex.files.ArrivingFiles;
import vn.parindex.files.FileNames;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemError;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/**
 * Documents in other systems. Each is kept as a small text with its address, so that hash, revisions, copies, downloads and
 * archives treat it as any other document.
 */
@ApplicationScoped
class DocumentLinks {
    private final ArrivingFiles files;

    DocumentLinks(ArrivingFiles files) {
        this.files = files;
    }

    /**
     * The kept address.
     *
     * @throws ProblemException 422 for an address or a title that cannot be used
     */
    EvidenceChanges.Content keep(DocumentLink link) {
        var url = address(link.url());
        var name = FileNames.typed("link.title", link.title()) + ".txt";
        return new EvidenceChanges.Content(files.keepText(url + "\r\n", name), name, url);
    }

    /** Only what a browser opens safely: no scripts, no credentials, no plain text on the way. */
    static String address(String typed) {
        var uri = parsed(typed.strip());
        if (uri == null
                || !"https".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || uri.getUserInfo() != null) {
            throw new ProblemException(
                    ProblemType.UNMET_NEEDS,
                    List.of(ProblemError.field("link.url", Localized.message("link.address"))));
        }
        return "https" + uri.toASCIIString().substring("https".length());
    }

    private static @Nullable URI parsed(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
