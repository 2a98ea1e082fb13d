import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { Team } from '../api.ts';
import { openLeaves } from '../coverage.ts';

/** Proof that every leaf of every sheet has an appraiser who may touch it, or the list of those that have none. */
export function CoveragePanel({ gaps }: { gaps: Team['gaps'] }) {
  const { t } = useTranslation('campaign');
  const f = useFormat();
  const open = openLeaves(gaps);
  return (
    <section className="panel" aria-labelledby="coverage">
      <div className="panel-h">
        <h2 id="coverage">{t('coverage.title')}</h2>
        {open.length > 0 ? (
          <span className="flag neg">
            <Icon name="warning" />
            {t('coverage.open', { count: open.length, shown: f.count(open.length) })}
          </span>
        ) : (
          <span className="flag pos">
            <Icon name="check" />
            {t('coverage.complete')}
          </span>
        )}
      </div>
      {open.length === 0 ? (
        <p className="panel-b sm mute">{t('coverage.proof')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached with the keyboard
        <section className="cover" tabIndex={0} aria-label={t('coverage.list')}>
          {open.map(({ leaf, units }) => (
            <details key={leaf} className="sm">
              <summary>
                <Icon name="right" />
                <b className="grow">{t('team.node', { code: leaf })}</b>
                <span className="neg nowrap">{t('coverage.units', { count: units.length, shown: f.count(units.length) })}</span>
              </summary>
              <p className="mute">{units.join(', ')}</p>
            </details>
          ))}
        </section>
      )}
    </section>
  );
}
