import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { pendingSheets } from '../../../lib/pending-db.ts';
import { onUnsent } from '../../../lib/unsent.ts';
import { sheetQuery } from '../api.ts';

/** Another tab may be sending: the disk is looked at again while something is there. */
const AGAIN_MS = 5_000;

/** What this person typed on this machine and the server does not have: it goes out when its sheet is opened again. */
export function PendingNotice({ username, sheets }: { username: string; sheets: readonly AssessmentSummary[] }) {
  const { t } = useTranslation('home');
  const { data: pending = [], refetch } = useQuery({
    queryKey: ['pending', username],
    queryFn: () => pendingSheets(username),
    retry: false,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data?.length ? AGAIN_MS : false),
  });
  useEffect(() => onUnsent(() => void refetch()), [refetch]);
  const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  // Of a campaign that is over, say.
  const others = pending.filter(({ sheet }) => !known.has(sheet)).map(({ sheet }) => sheet);
  const found = new Map(useQueries({ queries: others.map(sheetQuery) }).map(({ data }) => [data?.id, data]));
  if (pending.length === 0) {
    return null;
  }
  return (
    <Banner tone="warn" icon="cloud-off" live>
      <b>{t('pending.title')}</b>
      <ul>
        {pending.map(({ sheet: id, changes }) => {
          const sheet = known.get(id) ?? found.get(id);
          return (
            <li key={id}>
              <Link to="/assessments/$id" params={{ id }} preload={false}>
                {sheet ? t('pending.sheet', { unit: sheet.unit.name, campaign: sheet.campaign.title }) : t('pending.other')}
              </Link>{' '}
              {t('pending.changes', { count: changes })}
            </li>
          );
        })}
      </ul>
      <p className="sm">{t('pending.hint')}</p>
    </Banner>
  );
}
