import { useTranslation } from 'react-i18next';
import { subtract } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Trial } from '../api.ts';

type Unit = Trial['units'][number];

/** Every unit under both sets: index, class and place, and what it wins or loses. */
export function TrialTable({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const percent = (value: Unit['before']['index']) => (value === null ? '–' : f.percent(value));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
    <section className="tw" tabIndex={0} aria-label={t('trialRun.table')}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col" className="c1">
              {t('trialRun.unit')}
            </th>
            <th scope="col" className="num">
              {t('trialRun.before')}
            </th>
            <th scope="col" className="num">
              {t('trialRun.after')}
            </th>
            <th scope="col" className="num">
              {t('trialRun.change')}
            </th>
            <th scope="col" className="num">
              {t('trialRun.ranks')}
            </th>
            <th scope="col">{t('trialRun.places')}</th>
            <th scope="col">{t('trialRun.grades')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, group, before, after, placesWon }) => (
            <tr key={unit.code}>
              <th scope="row" className="c1">
                {unit.name}
                <span className="mute under">{t(`shared:group.${group}`)}</span>
              </th>
              <td className="num">{percent(before.index)}</td>
              <td className="num">
                <b>{percent(after.index)}</b>
              </td>
              <td className="num">{before.index === null || after.index === null ? '–' : f.change(subtract(after.index, before.index))}</td>
              <td className="num nowrap">{`${before.rank ?? '–'} → ${after.rank ?? '–'}`}</td>
              <td className="nowrap">
                <Places won={placesWon} />
              </td>
              <td>{before.grade === after.grade ? (after.grade ?? '–') : `${before.grade ?? '–'} → ${after.grade ?? '–'}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Places({ won }: { won: number | null }) {
  const { t } = useTranslation('index-set');
  if (won === null || won === 0) {
    return <span className="mute">{t('trialRun.same')}</span>;
  }
  return won > 0 ? (
    <span className="flag pos">{t('trialRun.won', { count: won })}</span>
  ) : (
    <span className="flag neg">{t('trialRun.lost', { count: -won })}</span>
  );
}
