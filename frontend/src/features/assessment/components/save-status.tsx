import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { formatHourToSecond } from '../../../lib/dates.ts';
import type { SaveState } from '../saving/save-state.ts';
import type { AppraisalState } from '../use-appraisal-form.ts';

/** How the leaf stands with the server, beside its heading. */
export function SaveStatus({ state, faulty }: { state: SaveState | AppraisalState; faulty: boolean }) {
  const { t } = useTranslation('assessment');
  return (
    <span role="status">
      {faulty ? (
        <Line tone="off" icon="warning" text={t('save.faulty')} />
      ) : state.kind === 'waiting' || state.kind === 'saving' ? (
        <Line tone="busy" icon="again" text={state.kind === 'saving' ? t('save.saving') : t('save.waiting')} />
      ) : state.kind === 'saved' ? (
        <Line tone="" icon="check" text={t('save.saved', { time: formatHourToSecond(state.at) })} />
      ) : state.kind === 'kept' ? (
        <Line tone="off" icon="cloud-off" text={t(`save.kept.${state.reason}`)} />
      ) : state.kind === 'idle' ? null : (
        <Line tone="off" icon="warning" text={t(`save.${state.kind}`)} />
      )}
    </span>
  );
}

function Line({ tone, icon, text }: { tone: string; icon: 'warning' | 'again' | 'check' | 'cloud-off'; text: string }) {
  return (
    <span className={`saved ${tone}`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
