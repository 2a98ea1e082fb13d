import './messages.ts';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type ProblemError } from '../../api/problem.ts';
import { ActionDialog, placeOfError } from '../ui/action-dialog.tsx';
import { Banner } from '../ui/banner.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Fault, WorkbookFaults } from './workbook-faults.tsx';

interface Found {
  faults: readonly Fault[];
  warnings?: readonly Fault[];
}

interface Props<T extends Found> {
  title: string;
  text: string;
  /** Where the file to fill in comes from. */
  template: string;
  /** Endings of the names of files that can be chosen. */
  kinds: readonly string[];
  submit: string;
  done: string;
  look: (file: File) => Promise<T>;
  /** What is said of a file without faults. */
  ready: (found: T) => string;
  take: (file: File, key: string) => Promise<unknown>;
  onRefused?: (problem: ApiProblem) => unknown;
  onClose: () => void;
  children?: ReactNode;
}

/** Takes a file: looked at as soon as it is chosen, sent to be stored when nothing is wrong with it. */
export function FileDialog<T extends Found>({ title, text, template, kinds, submit, done, ...props }: Props<T>) {
  const { t } = useTranslation(['workbook', 'shared']);
  const { look, ready, take, onRefused, onClose, children } = props;
  const looked = useMutation({ mutationFn: look });
  const found = looked.data;
  const faultless = found !== undefined && found.faults.length === 0;
  const drop = t('drop', { kinds: kinds.join(', ') });
  return (
    <ActionDialog
      title={title}
      submit={submit}
      done={done}
      blocked={faultless ? undefined : found ? t('refused', { count: found.faults.length }) : t('nothing')}
      run={(key) => take(looked.variables as File, key)}
      onRefused={onRefused}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{text}</p>
          {children}
          <FileButton path={template} label={t('template')} />
          <label className="drop" aria-busy={looked.isPending}>
            <Icon name="upload" />
            <span>{looked.variables ? <b>{looked.variables.name}</b> : drop}</span>
            <input
              type="file"
              accept={kinds.join(',')}
              aria-label={drop}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) {
                  looked.mutate(file);
                }
                // the same file, corrected meanwhile, can be chosen again
                event.target.value = '';
              }}
            />
          </label>
          {looked.isPending && <p role="status">{t('looking')}</p>}
          {looked.error && <Unread error={looked.error} />}
          {found && <WorkbookFaults title={t('faults', { count: found.faults.length })} faults={found.faults} />}
          {found?.warnings && <WorkbookFaults title={t('warnings', { count: found.warnings.length })} faults={found.warnings} />}
          {faultless && (
            <p role="status">
              <Icon name="check" /> {ready(found)}
            </p>
          )}
        </>
      )}
    </ActionDialog>
  );
}

/** Why a file cannot be looked at at all. */
function Unread({ error }: { error: Error }) {
  const { t } = useTranslation();
  const placed = (one: ProblemError) => placeOfError(t, one) + one.message;
  return (
    <Banner tone="neg" icon="warning" live>
      {error instanceof ApiProblem ? [error.message, ...error.errors.map(placed)].join(' ') : t('failure.notSent')}
    </Banner>
  );
}
