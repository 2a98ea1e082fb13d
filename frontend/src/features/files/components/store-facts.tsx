import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { useFileSize } from '../../../lib/use-file-size.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { FileStore } from '../api.ts';

/** How much the store keeps, where, and what the last night's sweep did. */
export function StoreFacts({ store }: { store: FileStore }) {
  const { t } = useTranslation('files');
  const f = useFormat();
  const size = useFileSize();
  const kind = store.kind === 's3' ? t('kind.s3') : t('kind.folder');
  const sweep = store.lastSweep;
  return (
    <>
      {!store.usable && (
        <Banner tone="neg" icon="warning">
          <b>{t('away')}</b> {t('awayHint')}
        </Banner>
      )}
      <section className="panel panel-b" aria-label={t('facts')}>
        <dl className="store">
          <Fact term={t('files')} value={f.count(store.files)} />
          <Fact term={t('bytes')} value={size(store.bytes)} />
          <Fact term={t('place')} value={kind} />
          <Fact term={t('sweep')} value={sweep ? f.instant(sweep.startedAt) : t('sweepNone')}>
            {sweep &&
              (sweep.finishedAt
                ? t('sweepDone', { seen: f.count(sweep.seen), deleted: f.count(sweep.deleted), size: size(sweep.deletedBytes) })
                : t('sweepBroken'))}
          </Fact>
        </dl>
      </section>
    </>
  );
}

function Fact({ term, value, children }: { term: string; value: string; children?: string | null }) {
  return (
    <div>
      <dt className="sm mute">{term}</dt>
      <dd>
        <b>{value}</b>
        {children && <span className="sub">{children}</span>}
      </dd>
    </div>
  );
}
