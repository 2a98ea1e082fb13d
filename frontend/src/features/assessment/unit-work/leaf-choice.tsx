import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leaf, Sheet } from '../model.ts';
import { Holder } from './holder.tsx';
import type { Work } from './work.ts';

interface Props {
  sheet: Sheet;
  work: Work;
  chosen: ReadonlySet<string>;
  onChoose: (codes: ReadonlySet<string>) => void;
}

/** The leaves that the unit works on, by area: a whole area in one go, or single ones. */
export function LeafChoice({ sheet, work, chosen, onChoose }: Props) {
  const { t } = useTranslation('unit-work');
  const choose = (codes: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const code of codes) {
      if (on) {
        next.add(code);
      } else {
        next.delete(code);
      }
    }
    onChoose(next);
  };
  return (
    <div className="leaf-choice">
      {sheet.areas.map((area) => {
        const leaves = sheet.leaves.filter((leaf) => leaf.area === area.code && work.leaves.get(leaf.code)?.open);
        if (leaves.length === 0) {
          return null;
        }
        const codes = leaves.map(({ code }) => code);
        const count = codes.filter((code) => chosen.has(code)).length;
        return (
          <div key={area.code}>
            <Whole
              label={t('give.area', { name: `${area.code}. ${area.name}` })}
              count={count}
              of={codes.length}
              onChoose={(on) => choose(codes, on)}
            />
            <details open={(count > 0 && count < codes.length) || undefined}>
              <summary>{t('give.single', { chosen: count, of: codes.length })}</summary>
              {leaves.map((leaf) => (
                <One key={leaf.code} sheet={sheet} leaf={leaf} chosen={chosen.has(leaf.code)} onChoose={(on) => choose([leaf.code], on)} />
              ))}
            </details>
          </div>
        );
      })}
    </div>
  );
}

function Whole({ label, count, of, onChoose }: { label: string; count: number; of: number; onChoose: (on: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) {
      box.current.indeterminate = count > 0 && count < of;
    }
  }, [count, of]);
  return (
    <label className="check">
      <input ref={box} type="checkbox" checked={count === of} onChange={(event) => onChoose(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

function One({ sheet, leaf, chosen, onChoose }: { sheet: Sheet; leaf: Leaf; chosen: boolean; onChoose: (on: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      <span>
        {`${leaf.code} ${leaf.name}`}
        <Holder sheet={sheet} leaf={leaf} />
      </span>
    </label>
  );
}
