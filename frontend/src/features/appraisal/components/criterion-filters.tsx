import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/ui/search-field.tsx';
import { GROUPS } from '../../../lib/groups.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Criterion, CriterionItem } from '../api.ts';
import { SHOWS, type Show } from '../filters.ts';
import { pick } from '../pick.ts';
import type { CriterionSearch } from '../routes.tsx';
import { DistrictFilter } from './district-filter.tsx';

const route = getRouteApi('/appraisals/criteria');
const COUNTED = { pending: 'pending', decided: 'decided', differing: 'differing', outlier: 'outliers' } as const satisfies Record<
  Show,
  keyof Criterion['counts']
>;

interface Props {
  items: readonly CriterionItem[];
  chosen: CriterionItem;
  criterion: Criterion | undefined;
  onOpen: (item: CriterionItem | undefined) => void;
}

/** Which leaf of which group, and which of its units. */
export function CriterionFilters({ items, chosen, criterion, onOpen }: Props) {
  const { t } = useTranslation(['appraisal', 'shared']);
  const f = useFormat();
  const { show, district, q } = route.useSearch();
  const navigate = route.useNavigate();
  const { counts, spread } = criterion ?? {};
  const groups = GROUPS.filter((group) => items.some((item) => item.group === group));
  const filter = (change: CriterionSearch) => void navigate({ search: (old) => ({ ...old, ...change, page: undefined }), replace: true });
  return (
    <>
      <div className="filters">
        {groups.length > 1 && (
          <select
            className="in"
            aria-label={t('shared:filter.group')}
            value={chosen.group}
            onChange={(event) => onOpen(pick(items, { group: groups.find((group) => group === event.target.value), leaf: chosen.code }))}
          >
            {groups.map((group) => (
              <option key={group} value={group}>
                {t(`shared:group.${group}`)}
              </option>
            ))}
          </select>
        )}
        <LeafPicker {...{ items, chosen, onOpen }} />
        <SearchField label={t('search')} value={q ?? ''} onSearch={(text) => filter({ q: text || undefined })} />
        {chosen.group === 'COMMUNE' && <DistrictFilter value={district} onChange={(value) => filter({ district: value })} />}
      </div>
      <nav className="filters" aria-label={t('criterion.units')}>
        {([undefined, ...SHOWS] as const).map((value) => (
          <Link
            key={value ?? 'all'}
            className="pill"
            to="."
            search={(old: object) => ({ ...old, show: value, page: undefined })}
            activeOptions={{ exact: true }}
            aria-current={show === value ? 'true' : undefined}
            preload={false}
          >
            {t(`show.${value ?? 'all'}`)} <b>{counts ? f.count(value ? counts[COUNTED[value]] : counts.units) : '…'}</b>
          </Link>
        ))}
        <span className="grow no-phone" />
        {spread && spread.scored > 1 && spread.median !== null && (
          <span className="sm mute no-phone">
            {t('criterion.median', { median: f.score(spread.median), lower: f.score(spread.lower), upper: f.score(spread.upper) })}
          </span>
        )}
      </nav>
    </>
  );
}

/** Every leaf of the group by area, each with what waits. */
function LeafPicker({ items, chosen, onOpen }: Omit<Props, 'criterion'>) {
  const { t } = useTranslation('appraisal');
  const own = items.filter(({ group }) => group === chosen.group);
  const areas = [...new Map(own.map(({ area, areaName }) => [area, areaName]))];
  const keyOf = ({ indexSet, code }: CriterionItem) => `${indexSet} ${code}`;
  return (
    <select
      className="in leaf-picker"
      aria-label={t('criterion.pick')}
      value={keyOf(chosen)}
      onChange={(event) => onOpen(own.find((item) => keyOf(item) === event.target.value))}
    >
      {areas.map(([area, name]) => (
        <optgroup key={area} label={`${area}. ${name}`}>
          {own
            .filter((item) => item.area === area)
            .map((item) => (
              <option key={keyOf(item)} value={keyOf(item)}>
                {item.pending > 0
                  ? t('criterion.optionLeft', { code: item.code, name: item.name, count: item.pending })
                  : t('criterion.optionDone', { code: item.code, name: item.name })}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
