import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, NetworkFailure } from '../../api/problem.ts';
import { SessionExpired } from '../../lib/auth.ts';
import { Icon } from './icon.tsx';

type Kind = 'offline' | 'expired' | 'missing' | 'forbidden' | 'broken';

/** What went wrong with a request, in words, with a retry, or the way home where nothing is; the request id helps whoever is called. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const problem = error instanceof ApiProblem ? error : undefined;
  return (
    <div className="empty" role="alert">
      <Icon name={kind === 'offline' ? 'cloud-off' : 'warning'} />
      <b>{t(`failure.${kind}.title`)}</b>
      <span>{problem?.detail ?? t(`failure.${kind}.hint`)}</span>
      {problem?.requestId && <span className="xs">{t('failure.requestId', { id: problem.requestId })}</span>}
      {kind === 'missing' && (
        <Link className="btn" to="/">
          {t('actions.home')}
        </Link>
      )}
      {onRetry && kind !== 'missing' && (
        <button className="btn" type="button" onClick={onRetry}>
          {t('actions.retry')}
        </button>
      )}
    </div>
  );
}

function kindOf(error: unknown): Kind {
  if (error instanceof NetworkFailure) {
    return 'offline';
  }
  if (error instanceof SessionExpired) {
    return 'expired';
  }
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 403)) {
    return error.status === 404 ? 'missing' : 'forbidden';
  }
  return 'broken';
}
