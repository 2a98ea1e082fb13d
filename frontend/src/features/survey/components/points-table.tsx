import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Points } from '../api.ts';

/** Points by unit and leaf, with how many people answered and who brought them. */
export function PointsTable({ points }: { points: readonly Points[] }) {
  const { t } = useTranslation('survey');
  const f = useFormat();
  return (
    <section className="tw free" aria-label={t('list')}>
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('columns.leaf')}</th>
            <th scope="col" className="num">
              {t('columns.points')}
            </th>
            <th scope="col" className="num">
              {t('columns.n')}
            </th>
            <th scope="col">{t('columns.by')}</th>
            <th scope="col">{t('columns.at')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ unit, leaf, points: given, n, by, at }) => (
            <tr key={`${unit.code} ${leaf}`}>
              <th scope="row" className="full">
                {unit.name} <span className="mute sm">{unit.code}</span>
              </th>
              <td data-l={t('columns.leaf')}>{leaf}</td>
              <td className="num" data-l={t('columns.points')}>
                {f.score(given)}
              </td>
              <td className="num" data-l={t('columns.n')}>
                {f.count(n)}
              </td>
              <td data-l={t('columns.by')}>{by}</td>
              <td className="nowrap" data-l={t('columns.at')}>
                {formatMoment(at)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
