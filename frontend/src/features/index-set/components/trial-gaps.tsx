import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import type { Trial } from '../api.ts';

/** Criteria that count 0 because the campaign has nothing to compute them from. */
export function TrialGaps({ gaps }: { gaps: Trial['gaps'] }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  if (gaps.length === 0) {
    return null;
  }
  return (
    <details className="panel panel-b">
      <summary>{t('trialRun.gaps', { count: gaps.length })}</summary>
      <ul className="rows">
        {gaps.map(({ leaf, name, maxScore, units }) => (
          <li key={leaf}>
            <b>{`${leaf} ${name}`}</b>
            <p className="sm mute">{t('trialRun.gap', { count: units, points: f.score(maxScore) })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
