import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { formatHourToSecond } from '../../../lib/dates.ts';
import type { Leaf } from '../model.ts';
import type { AppraisalForm } from '../use-appraisal-form.ts';
import { ConflictPanel } from './conflict-panel.tsx';

interface Props {
  leaf: Leaf;
  form: AppraisalForm;
  onMine: () => void;
  onTheirs: () => void;
}

/** What kept an appraiser's decision from being saved. */
export function AppraisalNotices({ leaf, form, onMine, onTheirs }: Props) {
  const { t } = useTranslation('assessment');
  const { state } = form;
  switch (state.kind) {
    case 'conflict':
      return form.typed ? (
        <ConflictPanel
          state={{
            mine: { input: form.input, score: form.score, explanation: form.draft.reason || null, evidenceIncomplete: false },
            theirs: { ...leaf, ...state.theirs },
            by: state.by,
            at: state.at,
          }}
          onMine={onMine}
          onTheirs={onTheirs}
        />
      ) : (
        <Banner tone="warn" icon="warning" live>
          <b>
            {state.by && state.at
              ? t('conflict.title', { name: state.by.name, time: formatHourToSecond(state.at) })
              : t('conflict.titleNoTime', { name: state.by?.name ?? t('conflict.somebody') })}
          </b>
          <p className="sm">{t('appraisal.lookAgain')}</p>
        </Banner>
      );
    case 'kept':
      return (
        <Banner tone="warn" icon="cloud-off" live>
          <b>{t(`save.kept.${state.reason}`)}</b>
          <p className="sm">{t('appraisal.tryAgain')}</p>
        </Banner>
      );
    case 'refused':
      return (
        <Banner tone="neg" icon="warning" live>
          <b>{t('refused.title')}</b> {state.message}
        </Banner>
      );
    case 'invalid':
      return state.errors.some(({ field }) => field) ? null : (
        <Banner tone="neg" icon="warning" live>
          {state.message}
        </Banner>
      );
    default:
      return null;
  }
}
