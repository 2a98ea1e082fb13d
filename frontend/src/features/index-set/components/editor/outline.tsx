import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftNode, place } from '../../draft/model.ts';
import { moveBy } from '../../draft/tree.ts';
import type { EditorApi } from '../../use-editor.ts';
import { OutlineRow, type Row } from './outline-row.tsx';

interface Props {
  nodes: readonly DraftNode[];
  /** The keys to show while something is searched: these, and all of them unfolded. */
  only?: ReadonlySet<string>;
  selected: string | null;
  api: EditorApi;
  onPick?: () => void;
}

/** Areas, criteria and sub-criteria as a tree for mouse and keyboard: arrows walk and fold, Enter opens, Alt with an arrow moves. */
export function Outline({ nodes, only, selected, api, onPick }: Props) {
  const { t } = useTranslation('index-set');
  const tree = useRef<HTMLDivElement>(null);
  const moved = useRef<string>(undefined);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(pathTo(nodes, selected)));
  const [shownFor, setShownFor] = useState(selected);
  if (shownFor !== selected) {
    // Whatever is opened from elsewhere, by a link or an undo, is unfolded.
    setShownFor(selected);
    setOpen(new Set([...open, ...pathTo(nodes, selected)]));
  }
  const rows = useMemo(() => flatten(nodes, open, only), [nodes, open, only]);
  const toggle = useCallback((key: string) => {
    setOpen((old) => {
      const next = new Set(old);
      return next.delete(key) ? next : next.add(key);
    });
  }, []);
  useEffect(() => {
    if (selected) {
      tree.current?.querySelector(`[data-key="${selected}"]`)?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [selected]);
  useEffect(() => {
    // The browser takes the focus from a row that changes its place.
    if (moved.current) {
      focus(tree.current, moved.current);
      moved.current = undefined;
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    const at = rows.findIndex(({ node }) => node.key === key);
    const row = rows[at];
    if (!row) {
      return;
    }
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && event.altKey) {
      moved.current = row.node.key;
      api.change((draft) => ({ ...draft, nodes: moveBy(draft.nodes, row.node.key, step) }), { at: row.node.key });
    } else if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    } else if (!walk(event.key, row, at)) {
      return;
    }
    event.preventDefault();
  };

  const walk = (key: string, row: Row, at: number): boolean => {
    const branch = row.depth === 0 || row.node.children.length > 0;
    const to = (next: DraftNode | undefined) => next && focus(tree.current, next.key);
    switch (key) {
      case 'ArrowUp':
        to(rows[at - 1]?.node);
        return true;
      case 'ArrowDown':
        to(rows[at + 1]?.node);
        return true;
      case 'Home':
        to(rows[0]?.node);
        return true;
      case 'End':
        to(rows.at(-1)?.node);
        return true;
      case 'ArrowRight':
        if (branch && !row.open) {
          toggle(row.node.key);
        } else {
          to(row.node.children[0]);
        }
        return true;
      case 'ArrowLeft':
        if (branch && row.open) {
          toggle(row.node.key);
        } else {
          to(place(nodes, (node) => node.key === row.node.key)?.parent ?? undefined);
        }
        return true;
      case 'Enter':
      case ' ':
        api.select(row.node.key);
        onPick?.();
        return true;
      default:
        return false;
    }
  };

  const reached = rows.some(({ node }) => node.key === selected) ? selected : rows[0]?.node.key;
  return (
    <div className="tree outline" role="tree" aria-label={t('editor.tree')} ref={tree} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <OutlineRow
          key={row.node.key}
          {...row}
          selected={row.node.key === selected}
          first={row.node.key === reached}
          api={api}
          onToggle={toggle}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

/** The keys of the node and all above it. */
function pathTo(nodes: readonly DraftNode[], key: string | null): string[] {
  const found = key === null ? undefined : place(nodes, (node) => node.key === key);
  return found ? [...pathTo(nodes, found.parent?.key ?? null), found.node.key] : [];
}

function flatten(nodes: readonly DraftNode[], open: ReadonlySet<string>, only?: ReadonlySet<string>, depth = 0): Row[] {
  return nodes.flatMap((node, i) => {
    if (only?.has(node.key) === false) {
      return [];
    }
    const row = { node, depth, open: (only ?? open).has(node.key), position: i + 1, of: nodes.length };
    return row.open ? [row, ...flatten(node.children, open, only, depth + 1)] : [row];
  });
}

function focus(tree: HTMLElement | null, key: string): void {
  tree?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
}
