import { type ReactNode, useEffect, useRef } from 'react';
import type { Leaf, Sheet } from '../model.ts';

/** Where the leaf stands in the sheet and what it is called; at the right what is to be said about its saving. */
export function LeafHead({ sheet, leaf, children }: { sheet: Sheet; leaf: Leaf; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const area = sheet.areas.find(({ code }) => code === leaf.area);
  const criterion = area?.criteria.find(({ code }) => code === leaf.criterion);
  useEffect(() => {
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div className="leaf-head">
      <div className="crumb">
        <span>
          {area && `${area.code}. ${area.name}`}
          {criterion && criterion.code !== leaf.code && ` › ${criterion.code} ${criterion.name}`}
        </span>
        {children}
      </div>
      <h1 ref={heading}>{`${leaf.code} ${leaf.name}`}</h1>
    </div>
  );
}
