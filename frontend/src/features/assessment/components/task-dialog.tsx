import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type ProblemError } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { assessmentQuery, replaceSheet } from '../api.ts';
import type { Sheet } from '../model.ts';

interface Props {
  sheet: Sheet;
  title: string;
  /** What the button says, and what is said when it is done. */
  submit: string;
  done: string;
  danger?: boolean;
  /** Why it cannot be done yet. */
  blocked?: string;
  /** The key makes a repetition after a lost answer harmless. */
  run: (key: string) => Promise<Sheet>;
  onDone?: () => void;
  /** What is missing leaf by leaf is shown outside, where its links stay. */
  onNeeds?: (errors: ProblemError[]) => void;
  onClose: () => void;
  children: (messageFor: (field: string) => string | undefined) => ReactNode;
}

/** One thing to confirm or to fill in, sent in one request; a refusal stands at its fields and nothing typed is lost. */
export function TaskDialog({ sheet, title, submit, done, danger, blocked, run, onDone, onNeeds, onClose, children }: Props) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const key = useRef(crypto.randomUUID());
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  const asked = new Set<string>();
  const messageFor = (field: string) => {
    asked.add(field);
    return errors.find((error) => error.field === field)?.message;
  };
  const content = children(messageFor);
  const others = errors.filter(({ field }) => field === undefined || !shown.has(field));

  const send = async () => {
    if (busy || blocked) {
      return;
    }
    setBusy(true);
    try {
      replaceSheet(queries, await run(key.current));
      onDone?.();
      showToast(done);
      onClose();
    } catch (error) {
      setBusy(false);
      setProblem(error);
      setShown(asked);
      if (error instanceof ApiProblem) {
        // The server has answered: what is sent next is another request.
        key.current = crypto.randomUUID();
        void queries.invalidateQueries(assessmentQuery(sheet.id));
        if (onNeeds && error.errors.some(({ leaf }) => leaf)) {
          onNeeds(error.errors);
          onClose();
        }
      }
    }
  };

  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('task.cancel')}
          </button>
          <button
            className={danger ? 'btn danger' : 'btn primary'}
            type="button"
            aria-disabled={busy || blocked !== undefined}
            onClick={() => void send()}
          >
            {submit}
          </button>
        </>
      }
    >
      <div className="stack">
        {problem !== undefined && (
          <Banner tone="neg" icon="warning" live>
            {problem instanceof ApiProblem ? problem.message : t('task.lost')}
            {others.length > 0 && (
              <ul className="sm">
                {others.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            )}
          </Banner>
        )}
        {blocked && (
          <Banner tone="warn" icon="warning">
            {blocked}
          </Banner>
        )}
        {content}
      </div>
    </Dialog>
  );
}
