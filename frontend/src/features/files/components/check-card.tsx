import { useTranslation } from 'react-i18next';
import { FileUse } from '../../../components/file-use/file-use.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { useFileSize } from '../../../lib/use-file-size.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Check, FaultyFile } from '../api.ts';

/** A check: how far it is or how it ended, and every file that is not as it was, with the sheets that use it. */
export function CheckCard({ check }: { check: Check }) {
  const { t } = useTranslation('files');
  const f = useFormat();
  const size = useFileSize();
  const faults = check.missingCount + check.damagedCount;
  return (
    <article className="panel-b stack" aria-label={t('check', { at: f.instant(check.startedAt) })}>
      <div className="row between">
        <span>
          <b>{f.instant(check.startedAt)}</b> <span className="mute">{check.startedBy.name}</span>
        </span>
        {check.finishedAt && (
          <span className={faults > 0 ? 'flag neg' : 'flag pos'}>
            <Icon name={faults > 0 ? 'warning' : 'check'} />
            {faults > 0 ? t('faults', { count: faults, shown: f.count(faults) }) : t('whole')}
          </span>
        )}
      </div>
      {check.finishedAt ? (
        <p className="sm mute">
          {t('done', { checked: f.count(check.checked), size: size(check.checkedBytes), at: f.instant(check.finishedAt) })}
        </p>
      ) : (
        <Progress
          label={t('progress', { done: size(check.checkedBytes), of: size(check.totalBytes) })}
          done={check.checked}
          of={check.total}
        />
      )}
      <Faults title={t('missing', { count: check.missingCount })} of={check.missingCount} files={check.missing} />
      <Faults title={t('damaged', { count: check.damagedCount })} of={check.damagedCount} files={check.damaged} />
    </article>
  );
}

function Faults({ title, of, files }: { title: string; of: number; files: readonly FaultyFile[] }) {
  const { t } = useTranslation('files');
  const f = useFormat();
  const size = useFileSize();
  if (files.length === 0) {
    return null;
  }
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="faulty">
        {files.map((file) => (
          <li key={file.sha256}>
            {file.uses.length === 0 && t('unused')}
            {file.uses.map((use) => (
              // a file may be in use at many places, each is one of its own
              <FileUse key={`${use.assessmentId} ${use.kind} ${use.name}`} use={use} />
            ))}
            <span className="sub">
              {size(file.size)} · <code>{file.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      {of > files.length && <p className="sm mute">{t('more', { shown: f.count(of - files.length) })}</p>}
    </section>
  );
}
