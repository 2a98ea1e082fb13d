import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { compare, type Decimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { CampaignDetail, GroupRun, UnitResult } from '../model.ts';
import { type Column, columnOf, nextOrder, type Order, ordered } from '../order.ts';
import { type Tie, tiesOf } from '../ties.ts';

const COLUMNS: readonly Column[] = ['rank', 'unit', 'index', 'appraised', 'survey', 'bonus', 'deduction'];
const CLASSES: Partial<Record<Column, string>> = { rank: 'c0', unit: 'c1' };

interface Props {
  view: GroupRun;
  tieBreak: CampaignDetail['tieBreak'];
  order: Order;
  /** The unit whose result is explained. */
  selected: string | undefined;
}

/** The ranking of a group: those who are ranked, scored without a rank, or not ranked this year. */
export function RankTable({ view, tieBreak, order, selected }: Props) {
  const { t } = useTranslation(['ranking', 'shared']);
  const ties = tiesOf(view.results);
  const printedTies = [...ties.values()].some(({ places }) => places !== null);
  return (
    <div>
      <section
        className="tw rank-table"
        aria-label={t('tabs.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
        tabIndex={0}
      >
        <table className="t">
          <caption className="sr">{t(`title.${view.group}`)}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head key={column} column={column} order={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered(view.results, order).map((result) => (
              <Row key={result.unit.code} result={result} tie={ties.get(result.unit.code)} selected={result.unit.code === selected} />
            ))}
            {view.withdrawn.map(({ unit }) => (
              <tr key={unit.code} className="off">
                <td className="c0">{t('noRank')}</td>
                <th scope="row" className="c1">
                  {unit.name}
                </th>
                <td colSpan={COLUMNS.length - 1}>{t('withdrawn')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {printedTies && <p className="hint notes">{t(`tie.note.${tieBreak}`)}</p>}
    </div>
  );
}

function Head({ column, order }: { column: Column; order: Order }) {
  const { t } = useTranslation('ranking');
  const down = order.startsWith('-');
  const current = columnOf(order) === column;
  const next = nextOrder(order, column);
  return (
    <>
      <th scope="col" className={CLASSES[column] ?? 'num'} aria-sort={current ? (down ? 'descending' : 'ascending') : undefined}>
        <Link
          className="sort"
          to="."
          replace
          activeOptions={{ exact: true }}
          search={(old: object) => ({ ...old, sort: next === 'rank' ? undefined : next })}
        >
          {t(`column.${column}`)}
          {current && <Icon name={down ? 'down' : 'up'} />}
        </Link>
      </th>
      {column === 'index' && <th scope="col">{t('column.grade')}</th>}
    </>
  );
}

function Row({ result, tie, selected }: { result: UnitResult; tie: Tie | undefined; selected: boolean }) {
  const { t } = useTranslation('ranking');
  const f = useFormat();
  const { unit, rank, index, treatment } = result;
  const words = rank === null ? t(index === null ? 'nothingApplies' : 'scoredOnly') : treatment === 'SURVEY_ONLY' ? t('surveyOnly') : null;
  return (
    <tr className={selected ? 'sel' : undefined}>
      <td className="c0">
        {rank === null ? <span className="mute">{t('noRank')}</span> : <b className="rank">{rank}</b>}
        {tie?.shared && <small className="mute under">{t('tie.shared')}</small>}
      </td>
      <th scope="row" className="c1">
        <Link
          to="."
          replace
          resetScroll={false}
          search={(old: object) => ({ ...old, unit: unit.code })}
          aria-current={selected ? 'true' : undefined}
        >
          {unit.name}
        </Link>
        {words && <small className="mute under">{words}</small>}
      </th>
      <td className="num">
        <b>{f.score(index)}</b>
        {tie && tie.places !== null && index !== null && (
          <small className="mute under">{tie.beyond ? t('tie.beyond') : f.fixed(index, tie.places)}</small>
        )}
      </td>
      <td className="grade">{result.grade ?? <span className="mute">{t('noGrade')}</span>}</td>
      <td className="num">{f.score(treatment === 'SURVEY_ONLY' ? null : result.appraisedPoints)}</td>
      <td className="num survey">{f.score(result.surveyPoints)}</td>
      <td className="num">{some(result.bonusPoints) ? f.change(result.bonusPoints) : f.score(null)}</td>
      <td className="num">
        {some(result.deductionPoints) ? <span className="neg">{f.less(result.deductionPoints)}</span> : f.score(null)}
      </td>
    </tr>
  );
}

function some(points: Decimal): boolean {
  return compare(points, '0') !== 0;
}
