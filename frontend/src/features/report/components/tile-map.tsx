import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { decimal } from '../../../lib/decimal.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Districts } from '../api.ts';
import { fifthOf, pastDistrict } from '../counts.ts';

/** Which part of each district's communes has passed the district: the darker, the further; the number is printed. */
export function TileMap({ campaign, districts }: { campaign: string; districts: Districts }) {
  const { t } = useTranslation('report');
  const f = useFormat();
  return (
    <section className="panel" aria-labelledby="past-district">
      <div className="panel-h">
        <h2 id="past-district">{t('pastDistrict')}</h2>
      </div>
      <div className="panel-b">
        <div className="tmap">
          {districts.items.map(({ unit, count }) => {
            const { done, of } = pastDistrict(count);
            return (
              <Link
                key={unit.code}
                className={`h${fifthOf(done, of)}`}
                to="/campaigns/$id"
                params={{ id: campaign }}
                search={{ district: unit.code }}
              >
                <span>{unit.name}</span>
                <span>
                  <b>{f.share(decimal(done), decimal(of), 0)}</b> <span className="nowrap">{`${f.count(done)}/${f.count(of)}`}</span>
                </span>
              </Link>
            );
          })}
        </div>
      </div>
    </section>
  );
}
