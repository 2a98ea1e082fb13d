package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    IndexSetDraftService(IndexSetRepository sets, Audit audit, Caller caller, Clock clock) {
        this.sets = sets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    IndexSetView create(IndexSetForm form) {
        requireStorable(form);
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

    /** Puts what a workbook holds in place of a draft: of the version that the caller has seen, if one is named. */
    @Transactional
    IndexSetView replace(UUID id, @Nullable String ifMatch, IndexSetForm form) {
        var set = ifMatch == null ? sets.lockForUpdate(id).orElseThrow(ProblemException::notFound) : draft(id, ifMatch);
        write(set, form);
        return IndexSetView.of(set);
    }

    /** Rewrites the whole draft: who edits sees the whole, and a move or a new number touches many nodes at once. */
    @Transactional
    IndexSetTree rewrite(UUID id, @Nullable String ifMatch, IndexSetForm form) {
        var set = draft(id, ifMatch);
        write(set, form);
        return IndexSetTree.of(set, IndexSetNodes.of(id, form));
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        var set = draft(id, ifMatch);
        audit.record("index-set.remove", AuditObject.of("index-set", id), IndexSetNodes.form(set, sets.nodes(id)));
        sets.remove(set);
    }

    private void write(IndexSet set, IndexSetForm form) {
        requireStorable(form);
        set.rewrite(form, caller.user(), clock.instant());
        sets.write(set, form);
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

    private static void requireStorable(IndexSetForm form) {
        var errors = IndexSetNodes.faults(form);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.IMPORT_REFUSED, errors, errors.size());
        }
    }

    private IndexSetView store(IndexSetForm form, @Nullable UUID basedOn, String action) {
        var set = new IndexSet(form, basedOn, caller.user(), clock.instant());
        sets.persist(set);
        sets.flush();
        sets.write(set, form);
        audit.record(action, AuditObject.of("index-set", set.id()), IndexSetView.of(set));
        return IndexSetView.of(set);
    }
}
