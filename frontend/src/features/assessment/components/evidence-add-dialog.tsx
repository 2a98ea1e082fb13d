import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { settingsQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { addDocuments, refreshEvidence } from '../evidence/api.ts';
import { rowOf } from '../evidence/details.ts';
import { MOST_FILES } from '../evidence/upload-queue.ts';
import { useUploadGuard } from '../evidence/use-upload-guard.ts';
import { useUploadQueue } from '../evidence/use-upload-queue.ts';
import type { Sheet } from '../model.ts';
import { BatchProgress } from './batch-progress.tsx';
import { EvidenceDrop } from './evidence-drop.tsx';
import { LeafRows } from './evidence-leaves.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { UploadItem } from './upload-item.tsx';

interface Props {
  sheet: Sheet;
  files: readonly File[];
  /** The leaf that they are for; without one the leaves are chosen here. */
  leaf?: string;
  onClose: () => void;
}

/** So many files show their words at once. */
const FEW = 3;

/** The chosen files on their way to the server while their words are typed; in the end all of them become evidence, or none. */
export function EvidenceAddDialog({ sheet, files, leaf, onClose }: Props) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const limit = useQuery(settingsQuery()).data?.maxFileSize;
  const { queue, uploads } = useUploadQueue(sheet.id, files, limit);
  const [chosen, setChosen] = useState<string[]>([]);
  const [indexSet] = useState(sheet.indexSet.id); // in which the codes were looked up
  const [attempted, setAttempted] = useState(false);
  // while the files are still on their way they can be paused or left out
  const [adding, setAdding] = useState<'no' | 'waiting' | 'now'>('no');
  const [problem, setProblem] = useState<unknown>();
  const top = useRef<HTMLDivElement>(null);
  const guard = useUploadGuard(queue, onClose);
  const leaves = leaf === undefined ? chosen : [leaf];
  const left = uploads.filter(({ state }) => state.kind !== 'arrived').length;

  const add = async () => {
    setAttempted(true);
    if (adding !== 'no' || leaves.length === 0 || uploads.length === 0) {
      return;
    }
    setAdding('waiting');
    setProblem(undefined);
    await queue.settled();
    if (queue.complete) {
      setAdding('now');
      try {
        const count = queue.uploads.length;
        await addDocuments(sheet.id, { indexSet, documents: queue.uploads.map((upload) => rowOf(upload, leaves)) });
        queue.added();
        await refreshEvidence(queries, sheet.id);
        showToast(t('proof.added', { count }));
        onClose();
        return;
      } catch (error) {
        setProblem(error);
        queue.refuse(error instanceof ApiProblem ? error.errors : []);
      }
    }
    setAdding('no');
    top.current?.scrollIntoView();
  };

  if (guard.asking) {
    return (
      <LeaveQuestion
        guard={guard}
        title={t('proof.leaveTitle')}
        text={t('proof.leaveText', { count: uploads.length })}
        drop={t('proof.leaveDrop')}
      />
    );
  }
  return (
    <Dialog
      title={leaf === undefined ? t('proof.addTitle') : t('proof.addTitleAt', { code: leaf })}
      onClose={guard.close}
      footer={
        <>
          <button className="btn" type="button" onClick={guard.close}>
            {t('shared:actions.cancel')}
          </button>
          <button
            className="btn primary"
            type="button"
            aria-disabled={adding !== 'no' || uploads.length === 0 || leaves.length === 0}
            onClick={() => void add()}
          >
            {t('proof.send', { count: uploads.length })}
          </button>
        </>
      }
    >
      <div className="stack" ref={top}>
        {problem !== undefined && <Refusal problem={problem} />}
        {attempted && adding === 'no' && !queue.busy && left > 0 && problem === undefined && (
          <Banner tone="warn" icon="warning" live>
            {t('proof.someLeft', { count: left })}
          </Banner>
        )}
        <BatchProgress uploads={uploads} />
        <ul className="stack">
          {uploads.map((upload) => (
            <UploadItem
              key={upload.id}
              upload={upload}
              queue={queue}
              year={sheet.campaign.year}
              limit={limit}
              opened={uploads.length <= FEW}
              disabled={adding === 'now'}
            />
          ))}
        </ul>
        {adding !== 'now' && uploads.length < MOST_FILES && (
          <EvidenceDrop label={t('proof.moreFiles')} onFiles={(more) => queue.add(more)} />
        )}
        {uploads.length >= MOST_FILES && <p className="hint">{t('proof.mostFiles', { count: MOST_FILES })}</p>}
        {leaf === undefined && (
          <LeafRows sheet={sheet} codes={chosen} onCodes={setChosen}>
            {(_, name) => <p>{name}</p>}
          </LeafRows>
        )}
        {attempted && leaves.length === 0 && (
          <Banner tone="neg" icon="warning" live>
            {t('proof.leafNeeded')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

/** Why nothing was added; what concerns one file stands there. */
function Refusal({ problem }: { problem: unknown }) {
  const { t } = useTranslation(['assessment', 'shared']);
  if (!(problem instanceof ApiProblem)) {
    return (
      <Banner tone="neg" icon="warning" live>
        {t('proof.notAdded')}
      </Banner>
    );
  }
  const others = problem.errors.filter(({ field, leaf }) => leaf || !field?.startsWith('documents['));
  return (
    <Banner tone="neg" icon="warning" live>
      {problem.errors.length > others.length ? t('proof.noneAdded') : problem.message}
      {others.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Banner>
  );
}
