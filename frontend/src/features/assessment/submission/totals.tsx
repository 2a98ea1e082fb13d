import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.d.ts';
import { compare, decimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';

const ZERO = decimal('0');

/** What is handed in, in numbers: area by area and as a whole. */
export function Totals({ totals }: { totals: components['schemas']['SubmittedTotals'] }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
      <section className="tw" tabIndex={0} aria-label={t('submission.areas')}>
        <table className="t">
          <thead>
            <tr>
              <th scope="col">{t('submission.area')}</th>
              <th scope="col" className="num">
                {t('submission.scored')}
              </th>
              <th scope="col" className="num">
                {t('submission.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.areas.map((area) => (
              <tr key={area.code}>
                <th scope="row">{`${area.code}. ${area.name}`}</th>
                <td className="num">{`${f.count(area.scored)}/${f.count(area.applicable)}`}</td>
                <td className="num">{`${f.score(area.points)} / ${f.score(area.maximum)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {t('submission.whole', { points: f.score(totals.points), maximum: f.score(totals.maximum) })}{' '}
        {compare(totals.bonusPoints, ZERO) !== 0 && `${t('submission.bonus', { points: f.score(totals.bonusPoints) })} `}
        {t('submission.counts', {
          scored: f.count(totals.scored),
          zero: f.count(totals.zero),
          notScored: f.count(totals.notScored),
          notApplicable: f.count(totals.notApplicable),
          documents: f.count(totals.documents),
        })}
      </p>
    </>
  );
}
