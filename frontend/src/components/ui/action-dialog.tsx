import type { TFunction } from 'i18next';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type ProblemError } from '../../api/problem.ts';
import { showToast } from '../../lib/toasts.ts';
import { Banner } from './banner.tsx';
import { Dialog } from './dialog.tsx';

interface Props {
  title: string;
  /** What the button says, and what is said when it is done where the answer is not needed for that. */
  submit: string;
  done?: string;
  danger?: boolean;
  /** Why it cannot be done yet. */
  blocked?: ReactNode;
  /** The key makes a repetition after a lost answer harmless. */
  run: (key: string) => Promise<unknown>;
  onDone?: () => void;
  /** The server has refused; true where that is shown elsewhere, so that the dialog closes. */
  onRefused?: (problem: ApiProblem) => unknown;
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
      if (done) {
        showToast(done);
      }
      onClose();
    } catch (error) {
      setBusy(false);
      setProblem(error);
      setShown(asked);
      if (error instanceof ApiProblem) {
        // The server has answered: what is sent next is another request.
        key.current = crypto.randomUUID();
        if (onRefused?.(error) === true) {
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
            <Faults errors={others} />
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

/** Where in a file a fault is, before what is wrong there; empty for faults of anything else. */
export function placeOfError(t: TFunction, { row, column }: ProblemError): string {
  return row == null ? '' : column == null ? `${t('fault.row', { row })}: ` : `${t('fault.cell', { row, column })}: `;
}

/** All faults that no field shows, in a box that scrolls where they are many; those of files say row and column. */
function Faults({ errors }: { errors: ApiProblem['errors'] }) {
  const { t } = useTranslation();
  if (errors.length === 0) {
    return null;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard
    <section className="faults" tabIndex={0} aria-label={t('fault.list', { count: errors.length })}>
      <ul className="sm">
        {errors.map((error, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults may say the same
          <li key={position}>{placeOfError(t, error) + error.message}</li>
        ))}
      </ul>
    </section>
  );
}
