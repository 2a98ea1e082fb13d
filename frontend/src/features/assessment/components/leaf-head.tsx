import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { Leaf, Sheet } from '../model.ts';
import { RevisionsDialog } from './revisions-dialog.tsx';

/** Where the leaf stands in the sheet and what it is called; at the right what is to be said about its saving, and its history. */
export function LeafHead({ sheet, leaf, children }: { sheet: Sheet; leaf: Leaf; children?: ReactNode }) {
  const { t } = useTranslation('assessment');
  const [history, setHistory] = useState(false);
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
        <span className="row">
          {children}
          <button className="link" type="button" onClick={() => setHistory(true)}>
            <Icon name="clock" /> {t('revisions.open')}
          </button>
        </span>
      </div>
      <h1 ref={heading}>{`${leaf.code} ${leaf.name}`}</h1>
      {history && <RevisionsDialog sheet={sheet} leaf={leaf} onClose={() => setHistory(false)} />}
    </div>
  );
}
