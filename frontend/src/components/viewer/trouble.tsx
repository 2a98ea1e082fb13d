import { useTranslation } from 'react-i18next';

interface Props {
  what: string;
  query: { isFetching: boolean; refetch: () => unknown };
}

/** What did not come, and another try. */
export function Trouble({ what, query }: Props) {
  const { t } = useTranslation();
  return (
    <div className="trouble" role="alert">
      <p>{what}</p>
      <button className="btn small" type="button" aria-disabled={query.isFetching} onClick={() => void query.refetch()}>
        {t('actions.retry')}
      </button>
    </div>
  );
}
