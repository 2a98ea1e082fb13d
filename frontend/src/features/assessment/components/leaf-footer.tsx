import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { Leaf } from '../model.ts';
import { neighbours, nextToDo } from '../tree.ts';

/** The way through the sheet: previous, next, and what is not scored yet. */
export function LeafFooter({ leaves, code }: { leaves: readonly Leaf[]; code: string }) {
  const { t } = useTranslation('assessment');
  const { previous, next } = neighbours(leaves, code);
  const todo = nextToDo(leaves, code);
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
      {todo ? (
        <LeafLink leaf={todo} className="btn primary">
          {t('foot.todo')}
          <Icon name="right" />
        </LeafLink>
      ) : (
        <span className="sm mute">{t('foot.noneLeft')}</span>
      )}
    </nav>
  );
}

function LeafLink({ leaf, className, label, children }: { leaf: Leaf; className: string; label?: string; children: React.ReactNode }) {
  return (
    <Link className={className} to="." search={(old: object) => ({ ...old, leaf: leaf.code })} aria-label={label} preload={false}>
      {children}
    </Link>
  );
}
