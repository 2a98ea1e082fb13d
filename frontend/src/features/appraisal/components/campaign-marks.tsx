import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../api/queries.ts';

/** The campaign that a page is about, with its marks; a choice where several are running. */
export function CampaignMarks({ campaign, running }: { campaign: Campaign; running: readonly Campaign[] }) {
  const { t } = useTranslation(['appraisal', 'shared']);
  const navigate = useNavigate();
  return (
    <span className="row">
      {running.length > 1 ? (
        <select
          className="in"
          aria-label={t('campaign')}
          value={campaign.id}
          onChange={(event) => void navigate({ to: '.', search: { campaign: event.target.value } })}
        >
          {running.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        campaign.title
      )}
      {campaign.demonstration && <span className="demo">{t('shared:shell.demo')}</span>}
    </span>
  );
}
