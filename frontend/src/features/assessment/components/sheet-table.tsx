import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { compare, type Decimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { passes } from '../filters.ts';
import type { Leaf, PastDocument, Sheet } from '../model.ts';
import type { Show } from '../shows.ts';
import { isRequested } from '../stages.ts';
import { type Points, pointsOf, type Row, rowsOf } from '../table.ts';
import { leafState, STATE_LOOKS } from '../tree.ts';
import { AllBox, RowBox } from '../unit-work/choice-box.tsx';
import type { Choice } from '../unit-work/use-choice.ts';
import { WorkCell } from '../unit-work/work-cell.tsx';
import { PastDownload } from './document-changes.tsx';

const COLUMNS = ['maximum', 'self', 'district', 'province', 'final'] as const satisfies readonly (keyof Points)[];
type Column = (typeof COLUMNS)[number];
const CLASSES = { area: 'a', criterion: 'c', leaf: 'l' } as const;

interface Props {
  sheet: Sheet;
  /** The part that is shown; sums are of everything. */
  show?: Show;
  /** What a leaf's name does where it does not lead to the leaf. */
  onLeaf?: (leaf: Leaf) => void;
  /** Leaves may be ticked. */
  choice?: Choice;
  /** What leaves had at another time, instead of what waits now. */
  documents?: ReadonlyMap<string, readonly PastDocument[]>;
}

/** The form of the plan: each criterion with its maximum and what every stage gave; the district only where there is one. */
export function SheetTable({ sheet, show, onLeaf, choice, documents }: Props) {
  const { t } = useTranslation(['assessment', 'unit-work']);
  const columns = COLUMNS.filter((column) => column !== 'district' || sheet.group === 'COMMUNE');
  // As everywhere: bonus and deduction leaves stand outside the total.
  const total = pointsOf(sheet.leaves.filter(({ maxScore }) => compare(maxScore, '0') > 0));
  return (
    <section
      className="tw sheet-table"
      aria-label={t('table.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
      tabIndex={0}
    >
      <table className="t form cards">
        <caption className="sr">{t('table.caption')}</caption>
        <thead>
          <tr>
            {choice && (
              <td className="ckc no-print">
                <AllBox sheet={sheet} choice={choice} />
              </td>
            )}
            <th className="c1">{t('table.criterion')}</th>
            {columns.map((column) => (
              <th className="num" key={column}>
                {t(`table.column.${column}`)}
              </th>
            ))}
            {sheet.work && <th className="no-print">{t('unit-work:column')}</th>}
            <th>{t('table.note')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(sheet, (leaf) => passes(sheet, leaf, show)).map((row) => (
            <tr className={CLASSES[row.kind]} key={`${row.kind}${row.code}`}>
              {choice && (
                <td className="ckc no-print">
                  <RowBox sheet={sheet} row={row} choice={choice} />
                </td>
              )}
              <th scope="row" className="c1 full">
                <span className="code">{row.code}</span>
                <Name sheet={sheet} row={row} onLeaf={onLeaf} />
              </th>
              <Cells columns={columns} points={row.points} notApplicable={row.leaf?.notApplicable ?? false} />
              {sheet.work && (
                <td className={row.leaf ? 'full no-print' : 'skip-c no-print'}>{row.leaf && <WorkCell sheet={sheet} leaf={row.leaf} />}</td>
              )}
              <td className={row.leaf ? 'full' : 'skip-c'}>
                {documents ? (
                  <PastDocuments sheet={sheet.id} of={documents.get(row.leaf?.code ?? '') ?? []} />
                ) : (
                  <Note sheet={sheet} row={row} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {choice && <td className="ckc no-print" />}
            <th scope="row" className="c1 full">
              {t('table.total')}
            </th>
            <Cells columns={columns} points={total} notApplicable={false} />
            {sheet.work && <td className="skip-c no-print" />}
            <td className="skip-c" />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Name({ sheet, row: { code, name, leaf }, onLeaf }: Props & { row: Row }) {
  if (!leaf) {
    return name;
  }
  if (onLeaf) {
    return (
      <button className="link left" type="button" onClick={() => onLeaf(leaf)}>
        {name}
      </button>
    );
  }
  return (
    <Link to="/assessments/$id" params={{ id: sheet.id }} search={{ leaf: code }} preload={false}>
      {name}
    </Link>
  );
}

function Cells({ columns, points, notApplicable }: { columns: readonly Column[]; points: Points; notApplicable: boolean }) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const shown = (value: Decimal | null) => (notApplicable ? t('table.notApplicable') : f.score(value));
  return columns.map((column) => (
    <td className="num" key={column} data-l={t(`table.column.${column}`)}>
      {points[column] === null || notApplicable ? <span className="mute">{shown(points[column])}</span> : shown(points[column])}
    </td>
  ));
}

function PastDocuments({ sheet, of }: { sheet: string; of: readonly PastDocument[] }) {
  const { t } = useTranslation('assessment');
  return of.map(({ id, kind, documentNumber, name, pointer, revision, readable }) => (
    <div className="sm" key={id}>
      {[documentNumber, name, pointer, kind === 'EXPLANATION' && t('proof.isExplanation')].filter(Boolean).join(' · ')}
      {readable && <PastDownload sheet={sheet} document={id} words={{ name, revision }} />}
    </div>
  ));
}

/** Why a row has no score of the unit, and what waits. */
function Note({ sheet, row: { leaf } }: { sheet: Sheet; row: Row }) {
  const { t } = useTranslation('assessment');
  if (!leaf) {
    return null;
  }
  const state = leafState({ ...sheet, allowed: [], work: undefined }, leaf);
  if (state === 'scored') {
    return null;
  }
  const { icon } = STATE_LOOKS[state];
  return (
    <span className={isRequested(leaf) ? 'flag warn' : 'flag mute'}>
      <Icon name={icon} />
      {state === 'other' ? t(`table.by.${leaf.scoredBy === 'SURVEY' ? 'SURVEY' : 'HOME_AFFAIRS'}`) : t(`state.${state}`)}
    </span>
  );
}
