import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import { Menu } from '../../../../components/ui/menu.tsx';
import { SearchField } from '../../../../components/ui/search-field.tsx';
import { useFormat } from '../../../../lib/use-format.ts';
import { isReadable, leavesOf } from '../../draft/model.ts';
import { nextHit, search } from '../../draft/search.ts';
import { surveyOf, totalOf } from '../../draft/sums.ts';
import { addUnder, renumber } from '../../draft/tree.ts';
import type { Editor } from '../../use-editor.ts';
import { StatusMark } from '../status-mark.tsx';
import { Outline } from './outline.tsx';

/** State and sums of the draft, what can be added, the way back, and the tree; in a drawer on a phone. */
export function TreePane({ editor, onPick }: { editor: Editor; onPick?: () => void }) {
  const { t } = useTranslation('index-set');
  const { draft, selected, history, api } = editor;
  const f = useFormat();
  const [text, setText] = useState('');
  const found = useMemo(() => search(draft.nodes, text), [draft.nodes, text]);
  const goOn = (typed: string) => {
    const hits = search(draft.nodes, typed);
    const next = hits && nextHit(hits, selected?.node.key ?? null);
    if (next) {
      api.select(next.key);
    }
  };
  const criterion = selected?.depth === 1 ? selected.node : selected?.depth === 2 ? selected.parent : null;
  const area = selected?.depth === 0 ? selected.node : draft.nodes.find(({ children }) => criterion && children.includes(criterion));
  const add = (parent: string | null, name: string) => {
    const added = addUnder(draft.nodes, parent, name);
    api.change((old) => ({ ...old, nodes: added.nodes }), { at: added.key, select: added.key });
    onPick?.();
  };
  return (
    <>
      <div className="pane-h">
        <div className="row between">
          <StatusMark status="DRAFT" />
          <span className="sm mute">{t('editor.leaves', { count: leavesOf(draft.nodes).length })}</span>
        </div>
        <Total label={t('editor.total')} declared={draft.total} sum={totalOf(draft)} />
        <Total label={t('editor.survey')} declared={draft.survey} sum={surveyOf(draft)} />
        <div className="row">
          <Menu
            className="btn small"
            button={
              <>
                <Icon name="plus" />
                {t('editor.add')}
              </>
            }
          >
            {(close) => {
              const item = (label: string, parent: string | null, name: string) => (
                <button
                  type="button"
                  onClick={() => {
                    close();
                    add(parent, name);
                  }}
                >
                  {label}
                </button>
              );
              return (
                <>
                  {item(t('editor.addArea'), null, t('editor.newArea'))}
                  {area && item(t('editor.addCriterion', { code: area.code }), area.key, t('editor.newCriterion'))}
                  {criterion && item(t('editor.addSub', { code: criterion.code }), criterion.key, t('editor.newSub'))}
                </>
              );
            }}
          </Menu>
          <button
            className="btn small icon"
            type="button"
            aria-label={t('editor.undo')}
            title={t('editor.undoKeys')}
            aria-disabled={history.past.length === 0}
            onClick={api.undo}
          >
            <Icon name="undo" />
          </button>
          <button
            className="btn small icon"
            type="button"
            aria-label={t('editor.redo')}
            title={t('editor.redoKeys')}
            aria-disabled={history.future.length === 0}
            onClick={api.redo}
          >
            <Icon name="redo" />
          </button>
          {renumber(draft.nodes) !== draft.nodes && (
            <button
              className="btn small"
              type="button"
              onClick={() => api.change((old) => ({ ...old, nodes: renumber(old.nodes) }), { at: selected?.node.key ?? null })}
            >
              {t('editor.renumber')}
            </button>
          )}
        </div>
        <button
          className="link left sm"
          type="button"
          aria-current={selected ? undefined : 'true'}
          onClick={() => {
            api.select(null);
            onPick?.();
          }}
        >
          {t('editor.head')}
        </button>
        <SearchField label={t('editor.search')} value={text} onSearch={setText} onEnter={goOn} />
        <span className="sm mute" role="status">
          {found &&
            (found.hits.length > 0
              ? t('editor.found', { count: found.hits.length, shown: f.count(found.hits.length) })
              : t('editor.notFound'))}
        </span>
      </div>
      <Outline nodes={draft.nodes} only={found?.shown} selected={selected?.node.key ?? null} api={api} onPick={onPick} />
    </>
  );
}

function Total({ label, declared, sum }: { label: string; declared: string; sum: ReturnType<typeof totalOf> }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const of = isReadable(declared) ? f.score(declared) : t('editor.unreadable');
  return (
    <div className="prog-t">
      <span>{label}</span>
      {sum?.off ? (
        <span className="flag neg">
          <Icon name="warning" />
          <span>
            <b>{f.score(sum.sum)}</b>/{of}
            <span className="sum-off">{t('editor.off', { difference: f.change(sum.off) })}</span>
          </span>
        </span>
      ) : (
        <span>
          <b>{sum ? f.score(sum.sum) : t('editor.unreadable')}</b>/{of}
        </span>
      )}
    </div>
  );
}
