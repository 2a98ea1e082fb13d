import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../../api/queries.ts';
import { Holder } from '../../../components/domain/holder.tsx';
import { StatusChip } from '../../../components/domain/status-chip.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { useFormat } from '../../../lib/use-format.ts';

interface Props {
  sheets: readonly AssessmentSummary[];
  /** The ticked sheets; without it nothing can be ticked. */
  picked: ReadonlyMap<string, AssessmentSummary> | undefined;
  onPick: (sheets: readonly AssessmentSummary[], on: boolean) => void;
}

/** One page of sheets: where each stands, who holds it until when; to be ticked by those who move many. */
export function SheetTable({ sheets, picked, onPick }: Props) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  return (
    <section className="tw free" aria-label={t('sheets')}>
      <table className="t cards">
        <thead>
          <tr>
            {picked && (
              <th scope="col" className="ckc">
                <input
                  className="ck"
                  type="checkbox"
                  aria-label={t('bulk.takePage')}
                  checked={sheets.every(({ id }) => picked.has(id))}
                  onChange={(event) => onPick(sheets, event.target.checked)}
                />
              </th>
            )}
            <th scope="col">{t('columns.unit')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col">{t('columns.heldBy')}</th>
            <th scope="col" className="num">
              {t('columns.progress')}
            </th>
            <th scope="col" className="num">
              {t('columns.points')}
            </th>
            <th scope="col">{t('columns.dueAt')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet.id} className={picked?.has(sheet.id) ? 'sel' : undefined}>
              {picked && (
                <td className="ckc">
                  <input
                    className="ck"
                    type="checkbox"
                    aria-label={sheet.unit.name}
                    checked={picked.has(sheet.id)}
                    onChange={(event) => onPick([sheet], event.target.checked)}
                  />
                </td>
              )}
              <th scope="row" className="full">
                <Link to="/assessments/$id" params={{ id: sheet.id }}>
                  {sheet.unit.name}
                </Link>
              </th>
              <td className="full">
                <StatusChip status={sheet.status} bare />
              </td>
              <td className="full" data-l={t('columns.heldBy')}>
                <Holder heldBy={sheet.heldBy} />
              </td>
              <td className="num" data-l={t('columns.progress')}>
                {f.count(sheet.progress.scored)}/{f.count(sheet.progress.leaves)}
              </td>
              <td className="num" data-l={t('columns.points')}>
                {f.score(sheet.progress.points)}
              </td>
              <td className="nowrap" data-l={t('columns.dueAt')}>
                {sheet.dueAt ? formatMoment(sheet.dueAt) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
