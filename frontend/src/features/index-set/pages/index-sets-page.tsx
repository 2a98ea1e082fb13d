import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery, meQuery } from '../../../api/queries.ts';
import { Empty } from '../../../components/ui/empty.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { type IndexSet, indexSetsQuery } from '../api.ts';
import { CreateDialog } from '../components/create-dialog.tsx';
import { ImportDialog } from '../components/import-dialog.tsx';
import { type SetTask, SetTaskDialog } from '../components/set-tasks.tsx';
import { StatusMark } from '../components/status-mark.tsx';

export const Route = createLazyRoute('/index-sets')({ component: IndexSetsPage });

/** All index sets, the youngest first. */
function IndexSetsPage() {
  const { t } = useTranslation('index-set');
  const sets = useQuery(indexSetsQuery());
  const me = useQuery(meQuery()).data;
  const writes = me !== undefined && hasRole(me, 'home-affairs');
  const [creating, setCreating] = useState(false);
  const [importing, setImporting] = useState(false);
  const unit = me?.unit?.code;
  const group = useQuery({ ...assessmentsQuery({ unit, size: 200 }), enabled: unit !== undefined }).data?.items[0]?.group;
  const own = sets.data?.items.find((set) => set.group === group && set.status === 'ISSUED');
  usePage(t('list'));
  return (
    <>
      <PageHead title={t('list')} sub={t('listHint')}>
        {writes && (
          <>
            <button className="btn" type="button" onClick={() => setImporting(true)}>
              <Icon name="upload" />
              {t('workbook.import')}
            </button>
            <button className="btn primary" type="button" onClick={() => setCreating(true)}>
              <Icon name="plus" />
              {t('create.title')}
            </button>
          </>
        )}
        {own && !writes && (
          <Link className="btn primary" to="/index-sets/$id" params={{ id: own.id }}>
            {t('ownSet')}
            <Icon name="right" />
          </Link>
        )}
      </PageHead>
      <Loaded query={sets} rows={5}>
        {({ items }) =>
          items.length > 0 ? <SetTable sets={items} writes={writes} /> : <Empty icon="tree" title={t('none')} hint={t('noneHint')} />
        }
      </Loaded>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
      {creating && <CreateDialog sets={sets.data?.items ?? []} onClose={() => setCreating(false)} />}
    </>
  );
}

function SetTable({ sets, writes }: { sets: readonly IndexSet[]; writes: boolean }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const f = useFormat();
  const [task, setTask] = useState<{ name: SetTask; set: IndexSet }>();
  const titleOf = (id: string | null) => sets.find((set) => set.id === id)?.title;
  return (
    <div className="tw free-menus">
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('columns.title')}</th>
            <th scope="col">{t('columns.group')}</th>
            <th scope="col">{t('columns.year')}</th>
            <th scope="col">{t('columns.status')}</th>
            <th scope="col" className="num">
              {t('columns.total')}
            </th>
            <th scope="col" className="num">
              {t('columns.leaves')}
            </th>
            {writes && (
              <th scope="col">
                <span className="sr">{t('editor.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.id}>
              <th scope="row" className="full">
                <Link to="/index-sets/$id" params={{ id: set.id }}>
                  {set.title}
                </Link>{' '}
                {set.illustrative && <span className="demo">{t('illustrative')}</span>}
                <Origin set={set} basedOn={titleOf(set.basedOn)} />
              </th>
              <td className="full" data-l={t('columns.group')}>
                {t(`shared:group.${set.group}`)}
              </td>
              <td data-l={t('columns.year')}>{set.year}</td>
              <td className="wide" data-l={t('columns.status')}>
                <StatusMark status={set.status} bare />
              </td>
              <td className="num" data-l={t('columns.total')}>
                {f.score(set.total)}
              </td>
              <td className="num" data-l={t('columns.leaves')}>
                {f.count(set.leaves)}
              </td>
              {writes && (
                <td className="full">
                  <RowMenu set={set} onTask={(name) => setTask({ name, set })} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {task && <SetTaskDialog task={task.name} set={task.set} onClose={() => setTask(undefined)} />}
    </div>
  );
}

/** What the set began as, and of a draft who wrote it last. */
function Origin({ set, basedOn }: { set: IndexSet; basedOn: string | undefined }) {
  const { t } = useTranslation('index-set');
  return (
    <>
      {basedOn && <span className="sub">{t('basedOn', { title: basedOn })}</span>}
      {set.status === 'DRAFT' && set.changedAt && set.changedByName && (
        <span className="sub">{t('changedBy', { name: set.changedByName, time: formatMoment(set.changedAt) })}</span>
      )}
    </>
  );
}

function RowMenu({ set, onTask }: { set: IndexSet; onTask: (task: SetTask) => void }) {
  const { t } = useTranslation('index-set');
  const tasks: SetTask[] = set.status === 'DRAFT' ? ['copy', 'compare', 'remove'] : ['copy', 'compare'];
  return (
    <Menu className="btn small" align="right" label={t('actionsOf', { title: set.title })} button={t('editor.actions')}>
      {(close) =>
        tasks.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              close();
              onTask(name);
            }}
          >
            {t(`task.${name}`)}
          </button>
        ))
      }
    </Menu>
  );
}
