import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/ui/banner.tsx';
import { isOwn, type Leaf, type Sheet } from '../model.ts';
import type { Show } from '../shows.ts';
import { isReturned, isUnreviewed } from './work.ts';

const NAMED = 12;

interface Props {
  sheet: Sheet;
  /** A link leads to a leaf: what this stands in has to make room. */
  onLeave: () => void;
}

/** Before the sheet leaves the unit: what its head has sent back or not reviewed. Nothing stands against it. */
export function ReviewWarning({ sheet, onLeave }: Props) {
  const { t } = useTranslation('unit-work');
  const own = sheet.leaves.filter(isOwn);
  const returned = own.filter((leaf) => isReturned(sheet, leaf));
  const unreviewed = own.filter((leaf) => isUnreviewed(sheet, leaf));
  if (returned.length + unreviewed.length === 0) {
    return null;
  }
  return (
    <Banner tone="warn" icon="warning">
      {returned.length > 0 && (
        <p>
          {t('submit.returned', { count: returned.length })} <Links leaves={returned} show="returned" {...{ sheet, onLeave }} />
        </p>
      )}
      {unreviewed.length > 0 && (
        <p>
          {t('submit.unreviewed', { count: unreviewed.length })} <Links leaves={unreviewed} show="unreviewed" {...{ sheet, onLeave }} />
        </p>
      )}
      <p className="sm">{t('submit.hint')}</p>
    </Banner>
  );
}

/** To each leaf among those that are meant; from so many on to all of them in the table. */
function Links({ sheet, leaves, show, onLeave }: Props & { leaves: readonly Leaf[]; show: Show }) {
  const { t } = useTranslation('unit-work');
  const named = leaves.length > NAMED + 1 ? leaves.slice(0, NAMED) : leaves;
  const more = leaves.length - named.length;
  return (
    <>
      {named.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && ', '}
          <Link
            to="/assessments/$id"
            params={{ id: sheet.id }}
            search={{ leaf: code, show }}
            title={name}
            preload={false}
            onClick={onLeave}
          >
            {code}
          </Link>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          <Link to="/assessments/$id/table" params={{ id: sheet.id }} search={{ show }} preload={false} onClick={onLeave}>
            {t('submit.more', { count: more })}
          </Link>
        </>
      )}
    </>
  );
}
