import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, memo, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { askAgain } from '../../../components/viewer/pages.ts';
import { useKeys } from '../../../lib/keys.ts';
import { libraryQuery } from '../evidence/api.ts';
import { proofLack } from '../evidence/documents.ts';
import { useNewlyBlocked } from '../evidence/use-newly-blocked.ts';
import { type Leaf, may, type Sheet } from '../model.ts';
import { DocumentActs, EvidenceCard } from './evidence-card.tsx';
import { EvidenceDrop } from './evidence-drop.tsx';
import type { EvidenceTask } from './evidence-tasks.tsx';
import { ViewButton } from './view-button.tsx';

const ViewerPane = lazy(() => import('../viewer/viewer-pane.tsx').then(({ ViewerPane }) => ({ default: ViewerPane })));
const ViewerDialog = lazy(() => import('../viewer/viewer-dialog.tsx').then(({ ViewerDialog }) => ({ default: ViewerDialog })));

interface Props {
  sheet: Sheet;
  leaf: Leaf;
  /** In a pane of its own it is there for every leaf, so that nothing moves. */
  pane?: boolean;
  onTask: (task: EvidenceTask) => void;
}

/** The documents of a leaf, what is expected of them, and what is still missing; `M` leads here. */
export const EvidenceSection = memo(function EvidenceSection({ sheet, leaf, pane = false, onTask }: Props) {
  const { t } = useTranslation('assessment');
  const heading = useRef<HTMLHeadingElement>(null);
  const documents = leaf.evidence ?? [];
  const editable = may(leaf, 'prove');
  const library = useQuery({
    ...libraryQuery(sheet.id),
    enabled: documents.length > 0 || editable,
    refetchInterval: ({ state }) => askAgain(state.data, state.dataUpdateCount),
  }).data;
  const look = useSearch({ strict: false });
  const looked = documents.find(({ id }) => id === look.doc);
  const lack = proofLack(leaf);
  useNewlyBlocked(sheet.id, documents, library);
  useKeys({ m: () => heading.current?.focus() });
  if (!pane && documents.length === 0 && !editable && !leaf.evidenceExpected) {
    return null;
  }
  const viewed = looked && {
    sheet: sheet.id,
    document: library?.find(({ id }) => id === looked.id) ?? looked,
    pointer: looked.pointer,
    look,
  };
  if (pane && viewed) {
    return (
      <Suspense>
        <ViewerPane {...viewed} />
      </Suspense>
    );
  }
  return (
    <section className="sec ev-sec" aria-labelledby="evidence">
      <div className="sec-h">
        <h2 id="evidence" ref={heading} tabIndex={-1}>
          {t('evidence')} {documents.length > 0 && <span className="count">{t('proof.count', { count: documents.length })}</span>}
        </h2>
        {leaf.evidenceExpected && <span className="hint">{t('evidenceExpected', { list: leaf.evidenceExpected })}</span>}
      </div>
      {lack && (
        <p className="flag warn">
          <Icon name="incomplete" />
          {t(`proof.lack.${lack}`)}
        </p>
      )}
      {documents.length > 0 && (
        <ul className="evs">
          {documents.map((document) => (
            <EvidenceCard key={document.id} {...{ sheet, leaf, document }} known={library?.find(({ id }) => id === document.id)}>
              {editable && (
                <button className="btn small quiet" type="button" onClick={() => onTask({ kind: 'edit', document: document.id })}>
                  <Icon name="pen" />
                  {t('proof.edit')}
                  <span className="sr">{` ${document.name}`}</span>
                </button>
              )}
              <ViewButton document={document} />
              <DocumentActs sheet={sheet.id} document={document} />
            </EvidenceCard>
          ))}
        </ul>
      )}
      {editable ? (
        <>
          <EvidenceDrop label={t('proof.addTitleAt', { code: leaf.code })} onFiles={(files) => onTask({ kind: 'add', files })} />
          <div className="row">
            {library !== undefined && library.length > 0 && (
              <button className="btn small" type="button" onClick={() => onTask({ kind: 'pick' })}>
                {t('proof.pick', { count: library.length })}
              </button>
            )}
            <button className="btn small" type="button" onClick={() => onTask({ kind: 'link' })}>
              {t('proof.linkOpen')}
            </button>
          </div>
        </>
      ) : (
        documents.length === 0 && <p className="hint">{t('proof.none')}</p>
      )}
      {viewed && (
        <Suspense>
          <ViewerDialog {...viewed} />
        </Suspense>
      )}
    </section>
  );
});
