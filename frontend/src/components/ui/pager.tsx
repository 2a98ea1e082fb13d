import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.ts';
import { Icon } from './icon.tsx';

/** Previous and next page of a list; the page number lives in the address. Nothing for a list of one page. */
export function Pager({ page, size, total }: { page: number; size: number; total: number }) {
  const { t } = useTranslation();
  const f = useFormat();
  const last = Math.max(0, Math.ceil(total / size) - 1);
  if (last === 0) {
    return null;
  }
  const from = page * size + 1;
  const to = Math.min(total, (page + 1) * size);
  return (
    <nav className="row between panel-f" aria-label={t('pager.label')}>
      <span className="sm mute">{t('pager.range', { from: f.count(from), to: f.count(to), total: f.count(total) })}</span>
      <span className="row">
        {page > 0 && (
          <Link className="btn small" to="." search={(old: object) => ({ ...old, page: page === 1 ? undefined : page - 1 })}>
            <Icon name="left" />
            {t('pager.previous')}
          </Link>
        )}
        {page < last && (
          <Link className="btn small" to="." search={(old: object) => ({ ...old, page: page + 1 })}>
            {t('pager.next')}
            <Icon name="right" />
          </Link>
        )}
      </span>
    </nav>
  );
}
