import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../../../api/problem.ts';
import { titleOf } from '../../../components/viewer/title.ts';
import { addedForObjection } from '../evidence/documents.ts';
import { may, type Sheet } from '../model.ts';
import { explain, move } from '../moves.ts';
import type { Drafts } from '../saving/drafts.ts';
import { TaskDialog } from './task-dialog.tsx';

interface Props {
  sheet: Sheet;
  drafts: Drafts<string>;
  onNeeds: (errors: ProblemError[]) => void;
  onClose: () => void;
}

/** The unit's one answer to the announcement: its objections all at once, or its consent. */
export function ExplanationDialog({ sheet, drafts, onNeeds, onClose }: Props) {
  const { t } = useTranslation('assessment');
  // It cannot be taken back: what was typed in another tab counts, whether this one has heard of it or not.
  useLayoutEffect(() => drafts.readAgain(), [drafts]);
  const contestable = sheet.leaves.filter((leaf) => may(leaf, 'object'));
  const objections = contestable.flatMap((leaf) => {
    const text = drafts.of(leaf.code);
    return text ? [{ leaf, text, documents: addedForObjection(leaf) }] : [];
  });
  const accepts = objections.length === 0;
  const run = (key: string) =>
    accepts
      ? move('accept', sheet, key)
      : explain(
          sheet,
          key,
          objections.map(({ leaf, text, documents }) => ({ code: leaf.code, text, evidence: documents.map(({ id }) => id) })),
        );
  return (
    <TaskDialog
      sheet={sheet}
      title={accepts ? t('round.accept') : t('round.send', { count: objections.length })}
      submit={accepts ? t('round.accept') : t('round.send', { count: objections.length })}
      done={accepts ? t('round.acceptDone') : t('round.sendDone')}
      run={run}
      onDone={() => drafts.clear()}
      onNeeds={onNeeds}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            {accepts
              ? t('round.acceptText', { count: contestable.length })
              : t('round.sendText', { count: contestable.length - objections.length })}
          </p>
          {!accepts && (
            <ul className="rows">
              {objections.map(({ leaf, text, documents }) => (
                <li key={leaf.code}>
                  <b>{`${leaf.code} ${leaf.name}`}</b>
                  <p className="sm">{text}</p>
                  {documents.length > 0 && <p className="sm mute">{t('round.documents', { list: documents.map(titleOf).join('; ') })}</p>}
                </li>
              ))}
            </ul>
          )}
          <p>
            <b>{t('round.once')}</b>
          </p>
        </>
      )}
    </TaskDialog>
  );
}
