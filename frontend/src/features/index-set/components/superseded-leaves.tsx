import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import type { SupersessionPreview } from '../supersession.ts';

/** The criteria whose scores would not simply stay, with how many of them would be what. */
export function SupersededLeaves({ leaves }: Pick<SupersessionPreview, 'leaves'>) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
    <section className="tw" tabIndex={0} aria-label={t('supersession.leaves')}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col" className="c1">
              {t('supersession.leaf')}
            </th>
            <th scope="col">{t('supersession.kind')}</th>
            <th scope="col" className="num">
              {t('supersession.recomputed')}
            </th>
            <th scope="col" className="num">
              {t('supersession.cleared')}
            </th>
            <th scope="col" className="num">
              {t('supersession.removed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {leaves.map(({ before, after, name, nameBefore, kept, recomputed, cleared, removed }) => (
            <tr key={`${before} ${after}`}>
              <th scope="row" className="c1">
                {`${after ?? before} ${name}`}
                {before !== null && after !== null && (before !== after || nameBefore !== null) && (
                  <span className="mute under">{t('supersession.was', { code: `${before} ${nameBefore ?? ''}`.trim() })}</span>
                )}
              </th>
              <td>{t(`supersession.${kindOf(before, after, kept)}`)}</td>
              <td className="num">{f.count(recomputed)}</td>
              <td className="num">{f.count(cleared)}</td>
              <td className="num">{f.count(removed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function kindOf(before: string | null, after: string | null, kept: boolean): 'added' | 'gone' | 'kept' | 'changed' {
  if (before === null) {
    return 'added';
  }
  return after === null ? 'gone' : kept ? 'kept' : 'changed';
}
