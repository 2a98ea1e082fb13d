import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Pager } from '../../../components/ui/pager.tsx';
import { useKeys } from '../../../lib/keys.ts';
import { type Criterion, type CriterionItem, criterionQuery } from '../api.ts';
import { hasSign, isAgreeable } from '../cells.ts';
import type { Show } from '../filters.ts';
import { addressOf, around } from '../pick.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CriterionFilters } from './criterion-filters.tsx';
import { CriterionHead } from './criterion-head.tsx';
import { CriterionTable } from './criterion-table.tsx';

const SIZE = 50;
const API_SHOW = { pending: 'PENDING', decided: 'DECIDED', differing: 'DIFFERING', outlier: 'OUTLIER' } as const satisfies Record<
  Show,
  string
>;
const route = getRouteApi('/appraisals/criteria');

interface Props {
  campaign: Campaign;
  running: readonly Campaign[];
  items: readonly CriterionItem[];
  chosen: CriterionItem;
}

/** The leaf's head, its filters, its units side by side, and what is done with those that are chosen. */
export function CriterionBoard({ campaign, running, items, chosen }: Props) {
  const navigate = route.useNavigate();
  const { leaf, show, district, q, page = 0 } = route.useSearch();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const criterion = useQuery({
    ...criterionQuery(chosen.code, {
      campaign: campaign.id,
      group: chosen.group,
      indexSet: chosen.indexSet,
      show: show && API_SHOW[show],
      district,
      q,
      page,
      size: SIZE,
    }),
    placeholderData: keepPreviousData,
  });
  const { previous, next, pending } = around(items, chosen);
  const open = (to: CriterionItem | undefined) =>
    to && void navigate({ search: (old) => ({ ...old, ...addressOf(items, to), page: undefined }) });
  // The first that waits is named in the address, so that it stays on screen when it no longer waits.
  useEffect(() => {
    if (leaf !== chosen.code) {
      void navigate({ search: (old) => ({ ...old, ...addressOf(items, chosen) }), replace: true });
    }
  }, [leaf, items, chosen, navigate]);
  useKeys({ j: () => open(next), k: () => open(previous), n: () => open(pending) });
  return (
    <>
      <CriterionHead {...{ campaign, running, items, chosen, previous, next }} criterion={criterion.data} />
      <CriterionFilters {...{ items, chosen }} criterion={criterion.data} onOpen={open} />
      <Loaded query={criterion} rows={12}>
        {(data) =>
          data.units.items.length > 0 ? (
            <Units data={data} campaign={campaign.id} selected={selected} onSelect={setSelected} />
          ) : (
            <NoUnits pending={show === 'pending' && !q && !district} next={pending} items={items} />
          )
        }
      </Loaded>
    </>
  );
}

function Units({
  data,
  campaign,
  selected,
  onSelect,
}: {
  data: Criterion;
  campaign: string;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const { items, page, size, total } = data.units;
  const open = items.filter(isAgreeable);
  return (
    <>
      <CriterionTable
        criterion={data}
        selected={selected}
        onToggle={(sheet) => onSelect(new Set(selected.has(sheet) ? [...selected].filter((one) => one !== sheet) : [...selected, sheet]))}
        onAll={(on) => onSelect(new Set(on ? open.filter((unit) => !hasSign(unit)).map(({ sheet }) => sheet) : []))}
      />
      <Pager page={page} size={size} total={total} />
      <BulkBar
        campaign={campaign}
        leaf={data.leaf}
        units={open.filter(({ sheet }) => selected.has(sheet))}
        open={open.length}
        onDone={() => onSelect(new Set())}
      />
    </>
  );
}

function NoUnits({ pending, next, items }: { pending: boolean; next: CriterionItem | undefined; items: readonly CriterionItem[] }) {
  const { t } = useTranslation('appraisal');
  return pending ? (
    <Empty
      icon="scored"
      title={t('criterion.done')}
      hint={next ? t('criterion.doneHint') : t('criterion.allDoneHint')}
      action={
        next && (
          <Link className="btn" to="." search={(old: object) => ({ ...old, ...addressOf(items, next), page: undefined })}>
            {t('criterion.nextPending', { code: next.code })}
          </Link>
        )
      }
    />
  ) : (
    <Empty icon="search" title={t('criterion.noMatch')} hint={t('queue.noMatchHint')} />
  );
}
