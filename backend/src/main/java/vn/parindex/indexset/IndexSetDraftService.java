package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.parindex.audit.Audit;
import vn.parindex.audit.AuditObject;
import vn.parindex.identity.Caller;
import vn.parindex.shared.ETags;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** Drafts of index sets: made, copied, rewritten and thrown away by Home Affairs alone. */
@ApplicationScoped
class IndexSetDraftService {
    private final IndexSetRepository sets;
    private final ExampleFileRepository exampleFiles;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    IndexSetDraftService(
            IndexSetRepository sets, ExampleFileRepository exampleFiles, Audit audit, Caller caller, Clock clock) {
        this.sets = sets;
        this.exampleFiles = exampleFiles;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    IndexSetView create(IndexSetForm form) {
        return store(form, null, "index-set.create");
    }

    /** Any set may be copied, also one that was superseded. */
    @Transactional
    IndexSetView copy(UUID id, CopyIndexSet command) {
        var from = sets.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        var form = IndexSetNodes.form(from, sets.nodes(id)).as(command.title(), command.year());
        return store(form, id, "index-set.copy");
    }

    /** A draft as its form, read apart: what the same request writes afterwards must not meet what was read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    IndexSetForm form(UUID id) {
        var set = sets.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        set.requireDraft();
        return IndexSetNodes.form(set, sets.nodes(id));
    }

    /**
     * Puts what a workbook holds in place of a draft: of the version that the caller has seen, if one is named. The file is
     * the whole but for example files, which a workbook cannot hold and which stay with the leaves that they stood at.
     */
    @Transactional
    IndexSetView replace(UUID id, @Nullable String ifMatch, IndexSetForm form) {
        var set = ifMatch == null ? sets.lockForUpdate(id).orElseThrow(ProblemException::notFound) : draft(id, ifMatch);
        var nodes = nodes(id, form);
        IndexSetPairs.of(sets.nodes(id), nodes)
                .forEach((code, old) -> nodes.stream()
                        .filter(node -> node.code().equals(code))
                        .forEach(node -> node.illustrate(old.exampleFiles())));
        write(set, form, nodes);
        return IndexSetView.of(set);
    }

    /** Rewrites the whole draft: who edits sees the whole, and a move or a new number touches many nodes at once. */
    @Transactional
    IndexSetTree rewrite(UUID id, @Nullable String ifMatch, IndexSetForm form) {
        var set = draft(id, ifMatch);
        var nodes = nodes(id, form);
        write(set, form, nodes);
        return IndexSetTree.of(set, nodes);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        var set = draft(id, ifMatch);
        audit.record("index-set.remove", AuditObject.of("index-set", id), IndexSetNodes.form(set, sets.nodes(id)));
        sets.remove(set);
    }

    private void write(IndexSet set, IndexSetForm form, List<IndexNode> nodes) {
        set.rewrite(form, caller.user(), clock.instant());
        sets.write(set, nodes);
        sets.flush();
        audit.record("index-set.rewrite", AuditObject.of("index-set", set.id()), IndexSetView.of(set));
    }

    /** The draft as the caller has seen it, locked. */
    private IndexSet draft(UUID id, @Nullable String ifMatch) {
        var set = sets.lockForUpdate(id).orElseThrow(ProblemException::notFound);
        set.requireDraft();
        if (set.version() != ETags.required(ifMatch)) {
            throw new ProblemException(ProblemType.STALE_VERSION, Localized.message("stale.index-set"));
        }
        return set;
    }

    /**
     * The nodes of a form that can be stored.
     *
     * @throws ProblemException 422 naming each code that is there twice, and each leaf with a file that is not there
     */
    private List<IndexNode> nodes(UUID id, IndexSetForm form) {
        var files = exampleFiles.find(IndexSetNodes.exampleFiles(form));
        var errors = IndexSetNodes.faults(form, files.keySet());
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
        return IndexSetNodes.of(id, form, files);
    }

    private IndexSetView store(IndexSetForm form, @Nullable UUID basedOn, String action) {
        var set = new IndexSet(form, basedOn, caller.user(), clock.instant());
        sets.persist(set);
        sets.flush();
        sets.write(set, nodes(set.id(), form));
        audit.record(action, AuditObject.of("index-set", set.id()), IndexSetView.of(set));
        return IndexSetView.of(set);
    }
}
