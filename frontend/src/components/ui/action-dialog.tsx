import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { showToast } from '../../lib/toasts.ts';
import { Banner } from './banner.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  title: string;
  /** What the button says, and what is said when it is done. */
  submit: string;
  done: string;
  danger?: boolean;
  /** Why it cannot be done yet. */
  blocked?: string;
  /** The key makes a repetition after a lost answer harmless. */
  run: (key: string) => Promise<unknown>;
  onDone?: () => void;
  /** The server has answered with a refusal, which is shown here as well. */
  onRefused?: (problem: ApiProblem) => void;
  onClose: () => void;
  children: (messageFor: (field: string) => string | undefined) => ReactNode;
}

/** One thing to confirm or to fill in, sent in one request; a refusal stands at its fields and nothing typed is lost. */
export function ActionDialog({ title, submit, done, danger, blocked, run, onDone, onRefused, onClose, children }: Props) {
  const { t } = useTranslation();
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
      await run(key.current);
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
        onRefused?.(error);
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
            {t('actions.cancel')}
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
            {problem instanceof ApiProblem ? problem.message : t('failure.notSent')}
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
