import './messages.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';

type Use = components['schemas']['FileUse'];

/** Where a file is in use, with the way there. */
export function FileUse({ use: { assessmentId, kind, name, removed, unit } }: { use: Use }) {
  const { t } = useTranslation('fileUse');
  if (assessmentId === null) {
    return <div>{t('example', { name })}</div>;
  }
  const params = { id: assessmentId };
  const listed = kind === 'DOCUMENT' && !removed;
  const about = [unit?.name, kind === 'EARLIER' || kind === 'SIGNED_REPORT' ? t(kind) : null, removed ? t('removed') : null];
  return (
    <div>
      {kind === 'SIGNED_REPORT' ? (
        <Link to="/assessments/$id" params={params} preload={false}>
          {name}
        </Link>
      ) : (
        <Link to="/assessments/$id/evidence" params={params} search={{ q: listed ? name : undefined }} preload={false}>
          {name}
        </Link>
      )}{' '}
      <span className="mute">{about.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
