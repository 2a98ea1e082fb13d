package vn.parindex.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.parindex.campaign.Campaigns;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLibrary;
import vn.parindex.files.DownloadTickets;
import vn.parindex.files.StoredFiles;
import vn.parindex.files.ZipArchive;
import vn.parindex.identity.Caller;
import vn.parindex.indexset.FrozenIndexSet;
import vn.parindex.indexset.IndexSets;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.Inspections;
import vn.parindex.shared.Attachments;
import vn.parindex.shared.ProblemException;

/** Gives out all that proves a sheet in one ZIP, to whoever may see the sheet. */
@ApplicationScoped
class EvidenceArchiveService {
    private final AssessmentRepository assessments;
    private final SeenSheets sheets;
    private final Campaigns campaigns;
    private final IndexSets indexSets;
    private final EvidenceLibrary library;
    private final Inspections inspections;
    private final StoredFiles files;
    private final DownloadTickets tickets;
    private final Caller caller;
    private final Clock clock;

    EvidenceArchiveService(
            AssessmentRepository assessments,
            SeenSheets sheets,
            Campaigns campaigns,
            IndexSets indexSets,
            EvidenceLibrary library,
            Inspections inspections,
            StoredFiles files,
            DownloadTickets tickets,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.indexSets = indexSets;
        this.library = library;
        this.inspections = inspections;
        this.files = files;
        this.tickets = tickets;
        this.caller = caller;
        this.clock = clock;
    }

    RestResponse<StreamingOutput> archive(UUID id) {
        return answer(sheets.get(id));
    }

    @Transactional
    DownloadLinkView link(UUID id) {
        var ticket = tickets.issue(sheets.get(id).id(), caller.user().username());
        var url = "/api/v1/assessments/" + id + "/evidence/archive/download?ticket=" + ticket.text();
        return new DownloadLinkView(url, ticket.expiresAt());
    }

    /** The ZIP for whoever holds a ticket for this sheet: it was given to somebody who may see it, a minute ago at most. */
    RestResponse<StreamingOutput> linked(UUID id, @Nullable String ticket) {
        if (ticket == null || !tickets.isGood(id, ticket)) {
            throw ProblemException.notFound();
        }
        return answer(assessments.findByIdOptional(id).orElseThrow(ProblemException::notFound));
    }

    /** Everything is asked of the database here; what is written later comes from the store alone. */
    private RestResponse<StreamingOutput> answer(Assessment sheet) {
        var campaign = Objects.requireNonNull(
                campaigns.refs(Set.of(sheet.campaignId())).get(sheet.campaignId()));
        var unit = sheet.unit().name();
        var name = "Tài liệu kiểm chứng " + campaign.year() + " – " + unit + ".zip";
        var items = items(sheet);
        var archive =
                new EvidenceArchive(name, unit + ", năm " + campaign.year(), clock.instant(), items, blocked(items));
        return Attachments.answer(name, ZipArchive.MEDIA_TYPE, out -> archive.write(files, out));
    }

    private Set<String> blocked(List<EvidenceArchive.Item> items) {
        var hashes = items.stream().map(item -> item.document().sha256()).collect(Collectors.toSet());
        return inspections.of(hashes).entrySet().stream()
                .filter(known -> known.getValue().preview() == Inspection.Preview.BLOCKED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<EvidenceArchive.Item> items(Assessment sheet) {
        var documents = library.all(sheet.library());
        var links = library.links(
                sheet.library(), documents.stream().map(Evidence::id).toList());
        return inOrder(indexSets.issued(sheet.indexSetId()), documents, links);
    }

    /** Leaf by leaf as printed, documents without a leaf last. */
    private static List<EvidenceArchive.Item> inOrder(
            FrozenIndexSet set, Collection<Evidence> documents, Map<UUID, List<Evidence.Link>> links) {
        var items = new ArrayList<EvidenceArchive.Item>();
        for (var document : documents) {
            var linked = links.getOrDefault(document.id(), List.of());
            for (var link : linked) {
                var leaf = set.leaf(link.leaf());
                items.add(new EvidenceArchive.Item(leaf.code(), leaf.name(), link.pointer(), document));
            }
            if (linked.isEmpty()) {
                items.add(new EvidenceArchive.Item(null, "", null, document));
            }
        }
        var order = List.copyOf(set.leaves().keySet());
        items.sort(Comparator.comparingInt(item -> item.leaf() == null ? order.size() : order.indexOf(item.leaf())));
        return items;
    }
}
