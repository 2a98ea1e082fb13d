import '../messages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { formatDate, formatMoment } from '../../../lib/dates.ts';
import { GROUPS } from '../../../lib/groups.ts';
import { usePage } from '../../../lib/page.ts';
import { publicPage } from '../../../lib/public-pages.ts';
import { type Publication, publicationsQuery } from '../api.ts';

const SIZE = 25;

export const Route = createLazyRoute('/publications')({ component: PublicationsPage });

/** What was made public under which decision, each correction as a version of its own with its reason. */
function PublicationsPage() {
  const { t } = useTranslation('publication');
  const { page = 0 } = Route.useSearch();
  const publications = useQuery({ ...publicationsQuery(page, SIZE), placeholderData: keepPreviousData });
  usePage(t('list'));
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        <Link className="btn" to="/ranking-runs">
          {t('runs')}
        </Link>
      </PageHead>
      <Loaded query={publications} rows={6}>
        {({ items, size, total }) =>
          items.length > 0 ? (
            <section className="panel" aria-label={t('list')}>
              <PublicationTable publications={items} />
              <Pager page={page} size={size} total={total} />
            </section>
          ) : (
            <Empty icon="province" title={t('none')} hint={t('noneHint')} />
          )
        }
      </Loaded>
    </>
  );
}

function PublicationTable({ publications }: { publications: readonly Publication[] }) {
  const { t } = useTranslation(['publication', 'shared']);
  return (
    <div className="tw free">
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('column.campaign')}</th>
            <th scope="col">{t('column.groups')}</th>
            <th scope="col">{t('column.decision')}</th>
            <th scope="col">{t('column.published')}</th>
            <th scope="col">{t('column.look')}</th>
          </tr>
        </thead>
        <tbody>
          {publications.map((publication) => (
            <tr key={publication.id}>
              <th scope="row" className="full">
                {publication.campaign.title} {publication.campaign.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
              </th>
              <td className="full" data-l={t('column.groups')}>
                <Versions groups={publication.groups} />
              </td>
              <td className="full" data-l={t('column.decision')}>
                {t('decision', { number: publication.decision.number, date: formatDate(publication.decision.date) })}
              </td>
              <td className="full" data-l={t('column.published')}>
                {t('published', { by: publication.publishedBy, time: formatMoment(publication.publishedAt) })}
              </td>
              <td className="full">
                <Links publication={publication} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Versions({ groups }: { groups: Publication['groups'] }) {
  const { t } = useTranslation(['publication', 'shared']);
  return (
    <ul>
      {inOrder(groups).map(({ group, version, supersedes, reason }) => (
        <li key={group}>
          {t(`shared:group.${group}`)}: {supersedes === null ? t('version', { version }) : t('replaces', { version, supersedes })}
          {reason && <small className="mute under">{t('reason', { reason })}</small>}
        </li>
      ))}
    </ul>
  );
}

function Links({ publication: { campaign, rankingRun, groups } }: { publication: Publication }) {
  const { t } = useTranslation('publication');
  const [first] = inOrder(groups);
  return (
    <span className="row">
      <Link to="/ranking-runs/$id" params={{ id: rankingRun }}>
        {t('run')}
      </Link>
      {first && <a href={publicPage(campaign.year, first.group)}>{t('publicPage')}</a>}
    </span>
  );
}

function inOrder(groups: Publication['groups']): Publication['groups'] {
  return GROUPS.flatMap((known) => groups.filter(({ group }) => group === known));
}
