import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../../api/queries.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { useDrafts } from '../saving/use-drafts.ts';
import { SaidTexts } from './said-texts.tsx';
import { isSame, type Said, WHOLE } from './texts.ts';

interface Props {
  sheet: string;
  said: Said;
  onWrite: () => void;
}

/** What is handed in of difficulties and proposals, and the way to them; what is only on this machine is not handed in. */
export function SubmittedRemarks({ sheet, said, onWrite }: Props) {
  const { t } = useTranslation('assessment');
  const me = useQuery(meQuery()).data;
  return (
    <>
      <SaidTexts said={said} />
      <div className="row wrap">
        <button className="btn small" type="button" onClick={onWrite}>
          {t('remarks.write')}
        </button>
      </div>
      {me && <Unsaved {...{ sheet, said }} username={me.username} />}
    </>
  );
}

function Unsaved({ sheet, said, username }: { sheet: string; said: Said; username: string }) {
  const { t } = useTranslation('assessment');
  const draft = useDrafts('remarks', username, sheet).of(WHOLE);
  return draft && !isSame(draft, said) ? <Banner tone="warn">{t('remarks.notHandedIn')}</Banner> : null;
}
