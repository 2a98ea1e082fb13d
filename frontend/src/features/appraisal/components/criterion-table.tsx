import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import type { Criterion, CriterionUnit } from '../api.ts';
import { hasSign, isAgreeable, STAGES, type StageName } from '../cells.ts';
import { type Column, columnsOf } from '../figures.ts';
import { useRowFocus } from '../use-row-keys.ts';
import { FigureCell, ScoreCell, StripCell, UnitLink } from './criterion-cells.tsx';
import { ScoreDialog } from './score-dialog.tsx';
import { Signs } from './signs.tsx';

const DocumentsDialog = lazy(() => import('./documents-dialog.tsx').then(({ DocumentsDialog }) => ({ default: DocumentsDialog })));

interface Props {
  criterion: Criterion;
  selected: ReadonlySet<string>;
  onToggle: (sheet: string) => void;
  onAll: (on: boolean) => void;
}

/** The units side by side: figures, scores of all stages, evidence and what to look at. */
export function CriterionTable({ criterion, selected, onToggle, onAll }: Props) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const [changing, setChanging] = useState<CriterionUnit>();
  const [looking, setLooking] = useState<CriterionUnit>();
  const table = useRef<HTMLElement>(null);
  useRowFocus(table, true);
  const { leaf, units, spread } = criterion;
  const columns = columnsOf(leaf.rule);
  const stages = STAGES.filter((stage) => units.items.some((unit) => unit.leaf[stage] !== null || isNow(unit, stage)));
  const free = units.items.filter((unit) => isAgreeable(unit) && !hasSign(unit));
  const all = free.length > 0 && free.every(({ sheet }) => selected.has(sheet));
  const label = (column: Column) => (column.kind === 'number' ? column.label : t(`columns.${column.kind}`));
  return (
    <section className="tw" aria-label={t('criterion.units')} ref={table}>
      <table className="t cards criterion">
        <caption className="sr">{t('criterion.caption', { code: leaf.code, count: units.total })}</caption>
        <thead>
          <tr>
            <td className="ckc">
              <input
                className="ck"
                type="checkbox"
                aria-label={t('criterion.chooseAll')}
                title={t('criterion.chooseAll')}
                checked={all}
                disabled={free.length === 0}
                onChange={(event) => onAll(event.target.checked)}
              />
            </td>
            <th scope="col" className="c1">
              {t('columns.unit')}
            </th>
            {columns.map((column) => (
              <th key={label(column)} scope="col" className={column.kind === 'words' ? undefined : 'num figure'}>
                {label(column)}
              </th>
            ))}
            <th scope="col" className="no-phone">
              {t('columns.strip', { from: f.score(leaf.minScore), to: f.score(leaf.enterableMax) })}
            </th>
            {stages.map((stage) => (
              <th key={stage} scope="col" className="num">
                {t(`columns.${stage}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('columns.documents')}
            </th>
            <th scope="col">{t('columns.signs')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {units.items.map((unit) => (
            <tr key={unit.sheet} className={selected.has(unit.sheet) ? 'sel' : undefined}>
              <td className="ckc">
                {isAgreeable(unit) && (
                  <input
                    className="ck"
                    type="checkbox"
                    aria-label={t('criterion.choose', { unit: unit.unit.name })}
                    checked={selected.has(unit.sheet)}
                    onChange={() => onToggle(unit.sheet)}
                  />
                )}
              </td>
              <th scope="row" className="c1 full">
                <UnitLink unit={unit} code={leaf.code} row />
              </th>
              {columns.map((column) => (
                <td key={label(column)} className={column.kind === 'words' ? 'full' : 'num'} data-l={label(column)}>
                  <FigureCell rule={leaf.rule} column={column} unit={unit} />
                </td>
              ))}
              <td className="skip-c">
                <StripCell unit={unit} leaf={leaf} median={spread.median} />
              </td>
              {stages.map((stage) => (
                <td key={stage} className="num" data-l={t(`columns.${stage}`)}>
                  <ScoreCell unit={unit} stage={stage} leaf={leaf} />
                </td>
              ))}
              <td className="num" data-l={t('columns.documents')}>
                {unit.leaf.documents > 0 ? (
                  <button className="link" type="button" onClick={() => setLooking(unit)}>
                    {t('criterion.documents', { count: unit.leaf.documents })}
                    <span className="sr"> {unit.unit.name}</span>
                  </button>
                ) : (
                  <span className="mute">{t('criterion.noDocuments')}</span>
                )}
              </td>
              <td className="full">
                <Signs unit={unit} leaf={leaf} spread={spread} />
              </td>
              <td className="full act">
                {unit.leaf.allowed.includes('appraise') && (
                  <button
                    className="btn small"
                    type="button"
                    aria-label={t('criterion.changeOf', { unit: unit.unit.name })}
                    onClick={() => setChanging(unit)}
                  >
                    {t('criterion.change')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {looking && (
        <Suspense>
          <DocumentsDialog unit={looking} code={leaf.code} onClose={() => setLooking(undefined)} />
        </Suspense>
      )}
      {changing && <ScoreDialog unit={changing} leaf={leaf} onClose={() => setChanging(undefined)} />}
    </section>
  );
}

function isNow({ leaf }: CriterionUnit, stage: StageName): boolean {
  return leaf.stage === stage.toUpperCase();
}
