import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { useFormat } from '../../lib/use-format.ts';

type Score = components['schemas']['AffectedScore'];

interface Props {
  label: string;
  scores: readonly Score[];
  /** Whether they are of several units. */
  units?: boolean;
}

/** Scores that did not stay as they were when another index set took the place of theirs: what they were and what they are. */
export function AffectedScores({ label, scores, units = false }: Props) {
  const { t } = useTranslation();
  const f = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached with the keyboard
    <section className="tw" tabIndex={0} aria-label={label}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col" className="c1">
              {t('affected.leaf')}
            </th>
            {units && <th scope="col">{t('affected.unit')}</th>}
            <th scope="col" className="num">
              {t('affected.before')}
            </th>
            <th scope="col" className="num">
              {t('affected.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={`${score.unit.code} ${score.leafBefore} ${score.stage}`}>
              <th scope="row" className="c1">
                {`${score.leafAfter ?? score.leafBefore} ${score.leafName}`}
                <span className="mute under">
                  {t(`affected.of.${score.stage}`)}
                  {score.leafAfter !== null &&
                    score.leafAfter !== score.leafBefore &&
                    ` · ${t('affected.was', { code: score.leafBefore })}`}
                </span>
              </th>
              {units && <td>{score.unit.name}</td>}
              <td className="num">{score.scoreBefore === null ? '–' : f.score(score.scoreBefore)}</td>
              <td className="num">
                {score.scoreAfter === null ? <b>{t(`affected.effect.${score.effect}`)}</b> : <b>{f.score(score.scoreAfter)}</b>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
