import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { hasPassed } from '../../../lib/clock.ts';
import { daysUntil, formatDate, formatHour } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { groupWork, type Work } from '../work.ts';

const SHOWN = 8;

/** What waits, by deadline: late, today, within a week, later. */
export function WorkList({ work }: { work: readonly Work[] }) {
  const { t } = useTranslation('home');
  return groupWork(work).map(({ group, items }) => (
    <section key={group}>
      <h3 className={group === 'late' ? 'work-g late' : 'work-g'}>
        {group === 'late' && <Icon name="warning" />}
        {t(`groups.${group}`)} <span className="mute">{t('workCount', { count: items.length })}</span>
      </h3>
      <Items items={items} />
    </section>
  ));
}

function Items({ items }: { items: readonly Work[] }) {
  const { t } = useTranslation('home');
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <>
      <ul className="work">
        {shown.map((item) => (
          <li key={item.sheet.id}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button className="btn quiet wide" type="button" onClick={() => setAll(true)}>
          {t('more', { count: items.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Item({ item: { kind, sheet } }: { item: Work }) {
  const { t } = useTranslation('home');
  const f = useFormat();
  const { scored, leaves } = sheet.progress;
  return (
    <Link to="/assessments/$id" params={{ id: sheet.id }}>
      <Icon name={kind === 'own' ? 'sheet' : 'check-box'} />
      <span className="t">
        <b>{kind === 'own' ? t('ownItem', { unit: sheet.unit.name }) : t('otherItem', { unit: sheet.unit.name })}</b>
        <span>{t('progress', { scored: f.count(scored), leaves: f.count(leaves), campaign: sheet.campaign.title })}</span>
      </span>
      <StatusChip status={sheet.status} />
      <Due dueAt={sheet.dueAt} />
      <Icon name="right" />
    </Link>
  );
}

function Due({ dueAt }: { dueAt: string | null }) {
  const { t } = useTranslation('home');
  const f = useFormat();
  if (dueAt === null) {
    return <span className="due">{t('noDue')}</span>;
  }
  const today = daysUntil(dueAt) === 0;
  return (
    <span className={hasPassed(dueAt) ? 'due late' : 'due'}>
      <b>{today ? t('groups.today') : f.weekday(dueAt)}</b>
      {`${formatHour(dueAt)}, ${formatDate(dueAt).slice(0, 5)}`}
    </span>
  );
}
