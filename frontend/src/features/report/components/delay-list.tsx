import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTimeLeft } from '../../../components/domain/due.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { type Delay, delaysQuery } from '../api.ts';

/** Units, districts and the team that are late or will be soon, the latest first. */
export function DelayList({ campaign }: { campaign: string }) {
  const { t } = useTranslation('report');
  const f = useFormat();
  const delays = useQuery(delaysQuery(campaign));
  return (
    <section className="panel" aria-labelledby="delays">
      <div className="panel-h">
        <h2 id="delays">{t('delays')}</h2>
        {delays.data && delays.data.total > 0 && (
          <span className="flag neg">
            <Icon name="warning" />
            {t('places', { count: delays.data.total, shown: f.count(delays.data.total) })}
          </span>
        )}
      </div>
      <Loaded query={delays} rows={3}>
        {({ items, total }) =>
          items.length > 0 ? (
            <>
              <ul className="delays">
                {items.map((delay) => (
                  <DelayItem key={`${delay.status} ${delay.holder?.code}`} campaign={campaign} delay={delay} />
                ))}
              </ul>
              {total > items.length && <p className="panel-f sm mute">{t('more', { count: total - items.length })}</p>}
            </>
          ) : (
            <Empty icon="check" title={t('noDelays')} hint={t('noDelaysHint')} />
          )
        }
      </Loaded>
    </section>
  );
}

function DelayItem({ campaign, delay }: { campaign: string; delay: Delay }) {
  const { t } = useTranslation(['report', 'shared']);
  const f = useFormat();
  const timeLeft = useTimeLeft();
  const { status, holder, sheets, assessment, unscored } = delay;
  const atDistrict = status === 'DISTRICT_APPRAISAL' ? holder?.code : undefined;
  return (
    <li>
      <div className="delay-h">
        <b>{holder?.name ?? t('shared:holder.province-team')}</b>
        <span className={delay.overdue ? 'flag neg nowrap' : 'flag warn nowrap'}>{timeLeft(delay.dueAt)}</span>
      </div>
      <span className="sm mute">
        {status === 'DRAFT' && unscored !== null
          ? t('delay.DRAFT', { count: unscored, shown: f.count(unscored) })
          : status === 'EXPLANATION'
            ? t('delay.EXPLANATION')
            : t('delay.waiting', { count: sheets, shown: f.count(sheets), status: t(`shared:status.${status}`).toLowerCase() })}
      </span>
      {assessment ? (
        <Link className="sm" to="/assessments/$id" params={{ id: assessment }}>
          {t('openSheet')}
          <span className="sr">: {holder?.name ?? t(`shared:status.${status}`)}</span>
        </Link>
      ) : (
        <Link className="sm" to="/campaigns/$id" params={{ id: campaign }} search={{ status, district: atDistrict }}>
          {t('openSheets')}
          <span className="sr">: {holder?.name ?? t(`shared:status.${status}`)}</span>
        </Link>
      )}
    </li>
  );
}
