import { useTranslation } from 'react-i18next';
import { roundHalfUp } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { cellOf, columnsOf, HEAT_FROM, type MatrixColumn, type MatrixShow } from '../matrix.ts';
import type { GroupRun, UnitResult } from '../model.ts';

/** Units by areas: every cell prints its number, the ground follows the share of the maximum. */
export function MatrixTable({ view, areas, show }: { view: GroupRun; areas: Parameters<typeof columnsOf>[0]; show: MatrixShow }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  const columns = columnsOf(areas, view.results);
  return (
    <section
      className="tw rank-table"
      aria-label={t('tabs.matrix')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
      tabIndex={0}
    >
      <table className="t matrix">
        <caption className="sr">{t('matrix.caption', { show: t(`matrix.show.${show}`) })}</caption>
        <thead>
          <tr>
            <th scope="col" className="c0">
              {t('column.rank')}
            </th>
            <th scope="col" className="c1">
              {t('column.unit')}
            </th>
            {columns.map((column) => (
              <th scope="col" className="num" key={column.code}>
                {`${column.code}. ${column.name}`}
                <span className="mute under">{column.outside ? t('matrix.outside') : f.exact(column.maximum)}</span>
              </th>
            ))}
            <th scope="col" className="num">
              {t('why.index')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.results.map((result) => (
            <Row key={result.unit.code} {...{ result, columns, show }} />
          ))}
        </tbody>
        {show === 'index' && (
          <tfoot>
            <tr>
              <td className="c0" />
              <th scope="row" className="c1">
                {t('matrix.median')}
              </th>
              {columns.map(({ code, median }) => (
                <td className="num" key={code}>
                  {median === null ? f.score(null) : f.fixed(median, 1)}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ result, columns, show }: { result: UnitResult; columns: readonly MatrixColumn[]; show: MatrixShow }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  return (
    <tr>
      <td className="c0">{result.rank === null ? <span className="mute">{t('noRank')}</span> : <b className="rank">{result.rank}</b>}</td>
      <th scope="row" className="c1">
        {result.unit.name}
      </th>
      {columns.map((column) => {
        const { value, heat } = cellOf(result, column, show);
        if (value === null) {
          return (
            <td key={column.code} className="num heat na">
              {t('matrix.notApplicable')}
            </td>
          );
        }
        const text =
          show === 'median' || column.outside ? f.change(value) : show === 'index' ? f.fixed(roundHalfUp(value, 1), 1) : f.score(value);
        return (
          <td key={column.code} className={heat > 0 ? `num heat h${heat}` : 'num'}>
            {text}
          </td>
        );
      })}
      <td className="num">
        <b>{f.score(result.index)}</b>
      </td>
    </tr>
  );
}

/** What the grounds of the cells mean. */
export function HeatKey() {
  const { t } = useTranslation('ranking');
  return (
    <p className="key">
      <span>
        <i className="h1" />
        {t('matrix.below', { from: HEAT_FROM[0] })}
      </span>
      {HEAT_FROM.map((from, i) => (
        <span key={from}>
          <i className={`h${i + 2}`} />
          {t('matrix.from', { from })}
        </span>
      ))}
      <span>
        <b>{t('matrix.notApplicable')}</b> {t('matrix.notApplicableWords')}
      </span>
    </p>
  );
}
