import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { serverNow } from '../../lib/clock.ts';
import { formatMoment } from '../../lib/dates.ts';
import { useFormat } from '../../lib/use-format.ts';

type Phase = components['schemas']['PhaseView'];

/** The phases of a campaign; past, running and coming ones differ in mark and in words. `brief` shows the end only, beside other things. */
export function PhaseTimeline({ phases, brief = false }: { phases: readonly Phase[]; brief?: boolean }) {
  const { t } = useTranslation();
  const f = useFormat();
  const now = serverNow().getTime();
  return (
    <ol className="tl">
      {phases.map((phase) => {
        const state = Date.parse(phase.closesAt) < now ? 'done' : Date.parse(phase.opensAt) <= now ? 'now' : 'coming';
        return (
          <li key={phase.kind} className={state}>
            <b>{t(`phase.${phase.kind}`)}</b>
            {brief && <span>{t('phaseUntil', { to: formatMoment(phase.closesAt) })}</span>}
            <span className={brief ? 'sr' : undefined}>
              {t(`phaseState.${state}`)} · {t('phaseSpan', { from: formatMoment(phase.opensAt), to: f.instant(phase.closesAt) })}
              {phase.graceMinutes > 0 && ` · ${t('phaseGrace', { count: phase.graceMinutes })}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
