import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { showToast } from '../../../lib/toasts.ts';
import { changeDocument, libraryQuery, refreshEvidence } from '../evidence/api.ts';
import { detailsOf } from '../evidence/details.ts';
import { type LibraryDocument, searchLibrary } from '../evidence/documents.ts';
import type { Sheet } from '../model.ts';
import { Facts } from './evidence-card.tsx';

interface Props {
  sheet: Sheet;
  leaf: string;
  onClose: () => void;
}

/** Documents that the sheet has already, to be linked to one more leaf, each with the place to look at. */
export function EvidencePickDialog({ sheet, leaf, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const library = useQuery(libraryQuery(sheet.id));
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const others = library.data?.filter(({ links }) => !links.some((link) => link.leaf === leaf)) ?? [];
  const found = searchLibrary(others, q);

  const link = async () => {
    if (busy || picked.size === 0) {
      return;
    }
    setBusy(true);
    setFault(undefined);
    const left = new Map(picked);
    try {
      for (const document of others.filter(({ id }) => picked.has(id))) {
        const pointer = picked.get(document.id) ?? '';
        await changeDocument(sheet.id, document, detailsOf(document), [...document.links, { leaf, pointer }]);
        left.delete(document.id);
      }
      showToast(t('proof.linked', { count: picked.size, code: leaf }));
      onClose();
    } catch (error) {
      setFault(
        error instanceof ApiProblem
          ? [error.message, ...error.errors.map(({ message }) => message)].join(' ')
          : t('shared:failure.notSent'),
      );
      setPicked(left);
      setBusy(false);
    }
    await refreshEvidence(queries, sheet.id);
  };

  return (
    <Dialog
      title={t('proof.pickTitle', { code: leaf })}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.cancel')}
          </button>
          <button className="btn primary" type="button" aria-disabled={busy || picked.size === 0} onClick={() => void link()}>
            {t('proof.link', { count: picked.size })}
          </button>
        </>
      }
    >
      <div className="stack">
        {fault && (
          <Banner tone="neg" icon="warning" live>
            {fault}
          </Banner>
        )}
        <Loaded query={library} rows={4}>
          {() =>
            others.length === 0 ? (
              <Empty icon="file" title={t('proof.nothingElse')} />
            ) : (
              <>
                <SearchField label={t('proof.search')} value={q} onSearch={setQ} />
                {found.length === 0 && <p className="hint">{t('proof.noneFound')}</p>}
                <ul className="rows picks">
                  {found.map((document) => (
                    <Pick
                      key={document.id}
                      document={document}
                      pointer={picked.get(document.id)}
                      onPick={(pointer) => {
                        const next = new Map(picked);
                        if (pointer === undefined) {
                          next.delete(document.id);
                        } else {
                          next.set(document.id, pointer);
                        }
                        setPicked(next);
                      }}
                    />
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
      </div>
    </Dialog>
  );
}

interface PickProps {
  document: LibraryDocument;
  /** The pointer of a chosen one, undefined for others. */
  pointer: string | undefined;
  onPick: (pointer: string | undefined) => void;
}

function Pick({ document, pointer, onPick }: PickProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={pointer !== undefined} onChange={(event) => onPick(event.target.checked ? '' : undefined)} />
        <span>
          <b>{titleOf(document)}</b>
          <span className="ev-meta sm mute">
            <Facts document={document} />
            {document.links.length > 0 && <span>{t('proof.at', { leaves: document.links.map(({ leaf }) => leaf).join(', ') })}</span>}
          </span>
        </span>
      </label>
      {pointer !== undefined && (
        <LineField label={t('proof.pointer')} hint={t('proof.pointerForm')} maxLength={500} value={pointer} onChange={onPick} />
      )}
    </li>
  );
}
