import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import type { Needs } from '../needs.ts';
import { atLeaf } from '../viewer/use-look.ts';

/** Everything that stands in the way of a move, leaf by leaf; it stays while the gaps are closed one after the other. */
export function NeedsSummary({ sheetId, needs, onClose }: { sheetId: string; needs: Needs; onClose: () => void }) {
  const { t } = useTranslation('assessment');
  return (
    <section className="problems gaps" role="alert" aria-labelledby="gaps">
      <div className="row between">
        <h2 id="gaps">{t('needs.title', { count: needs.count })}</h2>
        <button className="btn icon small quiet" type="button" aria-label={t('needs.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
      <div className="gaps-b" tabIndex={0}>
        {needs.general.length > 0 && (
          <ul>
            {needs.general.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        {needs.areas.map((area) => (
          <section key={area.code}>
            <h3>{`${area.code}. ${area.name} (${area.items.length})`}</h3>
            <ul>
              {area.items.map(({ leaf, message }) => (
                <li key={leaf.code}>
                  <Link to="/assessments/$id" params={{ id: sheetId }} search={atLeaf(leaf.code)} preload={false}>
                    {`${leaf.code} ${leaf.name}`}
                  </Link>
                  <span>{message}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
