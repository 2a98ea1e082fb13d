import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { type Decimal, trimZeros } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { departs } from '../reason.ts';
import type { useTrial } from '../use-trial.ts';

interface Props {
  form: { trial: ReturnType<typeof useTrial>; setOwn: (own: string | null) => void };
  own: Decimal | null;
  /** What has to be said about a score that differs, as long as it is not. */
  missing?: string | false;
}

/** Why the rule gives this score, step by step; what differs from it is said. */
export function Workings({ form, own, missing }: Props) {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const { data } = form.trial;
  if (!data) {
    return null;
  }
  const differs = own !== null && departs(own, data.score);
  return (
    <>
      {differs && (
        <p className="row sm">
          <span>{t('differs', { own: f.score(own), rule: f.score(data.score) })}</span>
          <button className="btn small quiet" type="button" onClick={() => form.setOwn(null)}>
            {t('takeRule')}
          </button>
        </p>
      )}
      {differs && missing && (
        <p className="flag warn">
          <Icon name="incomplete" />
          {missing}
        </p>
      )}
      <details className="why" open data-why>
        <summary>
          <Icon name="right" />
          {data.outcome === 'SCORED' ? t('why', { points: f.score(data.score) }) : t(`outcome.${data.outcome}`)}
          {data.score !== null && trimZeros(data.score).length > 5 && (
            <span className="mute no-phone full-value">{t('fullValue', { value: f.exact(data.score) })}</span>
          )}
        </summary>
        <ol>
          {data.workings.map((working, i) => (
            <li key={working.text} className={i > 0 && i === data.workings.length - 1 ? 'sum' : undefined}>
              <span>{working.text}</span>
              {working.value !== null && <b>{working.value}</b>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
