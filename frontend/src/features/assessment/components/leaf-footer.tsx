import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { mainShow, nextWork, passes } from '../filters.ts';
import type { Leaf, Sheet } from '../model.ts';
import type { Show } from '../shows.ts';
import { neighbours } from '../tree.ts';
import { isReturned } from '../unit-work/work.ts';
import { atLeaf } from '../viewer/use-look.ts';

/** The way through the sheet: previous, next, and at the right the main action of whoever looks. */
export function LeafFooter({ sheet, code, children }: { sheet: Sheet; code: string; children: ReactNode }) {
  const { t } = useTranslation('assessment');
  const { previous, next } = neighbours(sheet.leaves, code);
  return (
    <nav className="leaf-f" aria-label={t('foot.label')}>
      {previous && (
        <LeafLink leaf={previous} className="btn" label={t('foot.previous', { code: previous.code })}>
          <Icon name="left" />
          <span className="no-phone">{previous.code}</span>
        </LeafLink>
      )}
      {next && (
        <LeafLink leaf={next} className="btn" label={t('foot.next', { code: next.code })}>
          <span className="no-phone">{next.code}</span>
          <Icon name="right" />
        </LeafLink>
      )}
      <span className="grow no-phone" />
      {children}
    </nav>
  );
}

/** To the next leaf that waits for this person; in words how it is called depends on the work. */
export function NextWork({ sheet, code, show, main = true }: { sheet: Sheet; code: string; show?: Show; main?: boolean }) {
  const { t } = useTranslation('assessment');
  const work = mainShow(sheet);
  const next = nextWork(sheet, code, show);
  if (!next) {
    return null;
  }
  const what = isReturned(sheet, next) ? 'returned' : work && passes(sheet, next, work) ? work : 'filtered';
  return (
    <LeafLink leaf={next} className={main ? 'btn primary' : 'btn no-phone'}>
      {t(`foot.to.${what}`)}
      <Icon name="right" />
    </LeafLink>
  );
}

function LeafLink({ leaf, className, label, children }: { leaf: Leaf; className: string; label?: string; children: ReactNode }) {
  return (
    <Link className={className} to="." search={atLeaf(leaf.code)} aria-label={label} preload={false}>
      {children}
    </Link>
  );
}
