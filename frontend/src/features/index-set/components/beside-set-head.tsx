import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';

/** The head of a page that does something with a set: the way back to it, and that it may be illustrative. */
export function BesideSetHead({ title, id }: { title: string; id: string }) {
  const { t } = useTranslation('index-set');
  const set = useQuery(indexSetQuery(id)).data;
  return (
    <>
      <PageHead title={title} sub={set?.title}>
        <Link className="btn" to="/index-sets/$id" params={{ id }}>
          <Icon name="left" />
          {t('trialRun.back')}
        </Link>
      </PageHead>
      {set?.illustrative && (
        <Banner tone="warn" icon="warning">
          <b>{t('illustrative')}.</b> {set.notice}
        </Banner>
      )}
    </>
  );
}
