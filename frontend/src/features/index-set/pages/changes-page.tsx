import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FileButton } from '../../../components/ui/file-button.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { usePage } from '../../../lib/page.ts';
import { changesQuery } from '../api.ts';
import { byKind } from '../changes.ts';
import { ChangeList } from '../components/change-list.tsx';

export const Route = createLazyRoute('/index-sets/$id/changes')({ component: ChangesPage });

/** What one set has otherwise than another, by kind of change. */
function ChangesPage() {
  const { id } = Route.useParams();
  const { from, kind } = Route.useSearch();
  const { t } = useTranslation('index-set');
  // Without an older set in the address: the one that this began as a copy of.
  const set = useQuery({ ...indexSetQuery(id), enabled: from === undefined });
  const older = from ?? set.data?.basedOn ?? undefined;
  const query = useQuery({ ...changesQuery(id, older ?? ''), enabled: older !== undefined });
  usePage(t('changes.title'));
  if (older === undefined && set.data) {
    return <Empty icon="copies" title={t('changes.noOlder')} />;
  }
  return (
    <Loaded query={query} rows={10}>
      {(data) => {
        const groups = byKind(data.changes);
        const shown = groups.filter((group) => kind === undefined || group.kind === kind);
        return (
          <>
            <PageHead
              title={t('changes.title')}
              sub={
                <>
                  <Link to="/index-sets/$id" params={{ id: data.from.id }}>
                    {data.from.title}
                  </Link>
                  {' → '}
                  <Link to="/index-sets/$id" params={{ id: data.to.id }}>
                    {data.to.title}
                  </Link>
                </>
              }
            >
              <FileButton path={`/api/v1/index-sets/${data.to.id}/changes/workbook?from=${data.from.id}`} label={t('changes.download')} />
            </PageHead>
            {(data.from.illustrative || data.to.illustrative) && (
              <Banner tone="warn" icon="warning">
                <b>{t('illustrative')}.</b> {t('notOfficial')}
              </Banner>
            )}
            {groups.length === 0 ? (
              <Empty icon="check" title={t('changes.none')} hint={t('changes.noneHint')} />
            ) : (
              <>
                <nav className="filters" aria-label={t('changes.filter')}>
                  <Kind label={t('changes.all', { count: data.changes.length })} current={kind === undefined} />
                  {groups.map((group) => (
                    <Kind
                      key={group.kind}
                      kind={group.kind}
                      label={`${t(`kind.${group.kind}`)} ${group.changes.length}`}
                      current={group.kind === kind}
                    />
                  ))}
                </nav>
                <div className="stack">
                  {shown.map((group) => (
                    <ChangeList key={group.kind} {...group} to={data.to.id} from={data.from.id} />
                  ))}
                </div>
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Kind({ kind, label, current }: { kind?: string; label: string; current: boolean }) {
  return (
    <Link
      className="pill"
      to="."
      search={(old: object) => ({ ...old, kind })}
      aria-current={current ? 'true' : undefined}
      replace
      preload={false}
    >
      {label}
    </Link>
  );
}
