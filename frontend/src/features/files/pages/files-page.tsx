import '../../../styles/files.css';
import '../messages.ts';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { usePage } from '../../../lib/page.ts';
import { checksQuery, startCheck, storeQuery } from '../api.ts';
import { CheckCard } from '../components/check-card.tsx';
import { StoreFacts } from '../components/store-facts.tsx';

export const Route = createLazyRoute('/files')({ component: FilesPage });

/** The store of all documents, for whoever looks after it: how much there is, the nightly sweep, and checks that it is whole. */
function FilesPage() {
  const { page = 0 } = Route.useSearch();
  const { t } = useTranslation('files');
  const [starting, setStarting] = useState(false);
  const store = useQuery(storeQuery());
  const checks = useQuery({ ...checksQuery(page), placeholderData: keepPreviousData });
  const queries = useQueryClient();
  usePage(t('title'));
  const running = checks.data?.items.some(({ finishedAt }) => finishedAt === null) ?? true;
  return (
    <>
      <PageHead title={t('title')} sub={t('hint')}>
        <Link className="btn" to="/blocked-files" preload={false}>
          {t('blocked')}
        </Link>
        <button className="btn primary" type="button" aria-disabled={running} onClick={() => !running && setStarting(true)}>
          {t('start')}
        </button>
      </PageHead>
      <div className="stack">
        <Loaded query={store} rows={2}>
          {(data) => <StoreFacts store={data} />}
        </Loaded>
        <section className="panel" aria-labelledby="checks">
          <div className="panel-h">
            <h2 id="checks">{t('checks')}</h2>
          </div>
          <Loaded query={checks} rows={4}>
            {({ items, size, total }) =>
              total > 0 ? (
                <>
                  {items.map((check) => (
                    <CheckCard key={check.id} check={check} />
                  ))}
                  <Pager page={page} size={size} total={total} />
                </>
              ) : (
                <Empty icon="check-box" title={t('none')} hint={t('noneHint')} />
              )
            }
          </Loaded>
        </section>
      </div>
      {starting && (
        <ActionDialog
          title={t('startTitle')}
          submit={t('start')}
          done={t('started')}
          run={startCheck}
          onDone={() => void queries.invalidateQueries({ queryKey: ['integrity-checks'] })}
          onClose={() => setStarting(false)}
        >
          {() => <p>{t('startHint')}</p>}
        </ActionDialog>
      )}
    </>
  );
}
