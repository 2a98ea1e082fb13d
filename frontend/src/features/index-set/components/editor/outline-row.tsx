import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import { compare } from '../../../../lib/decimal.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { type DraftNode, isReadable } from '../../draft/model.ts';
import { sumOf } from '../../draft/sums.ts';
import type { EditorApi } from '../../use-editor.ts';

export interface Row {
  node: DraftNode;
  depth: number;
  open: boolean;
  position: number;
  of: number;
}

interface Props extends Row {
  selected: boolean;
  /** The one row that Tab comes to. */
  first: boolean;
  api: EditorApi;
  onToggle: (key: string) => void;
  onPick?: () => void;
}

/** One row of the tree; drawn again only when its own node or place changes. */
export const OutlineRow = memo(function OutlineRow({ node, depth, open, position, of, selected, first, api, onToggle, onPick }: Props) {
  const { t } = useTranslation('index-set');
  const branch = depth === 0 || node.children.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it listens for keys
    <div
      role="treeitem"
      className={`leaf d${depth}`}
      data-key={node.key}
      aria-level={depth + 1}
      aria-posinset={position}
      aria-setsize={of}
      aria-expanded={branch ? open : undefined}
      aria-selected={selected}
      aria-current={selected ? 'true' : undefined}
      tabIndex={first ? 0 : -1}
      onClick={(event) => {
        const chevron = event.target instanceof Element && event.target.closest('[data-toggle]') !== null;
        if (chevron && branch) {
          onToggle(node.key);
        } else {
          api.select(node.key);
          onPick?.();
        }
      }}
    >
      <span className={branch ? 'mute chevron' : 'mute'} data-toggle={branch ? '' : undefined}>
        <Icon name={branch ? 'right' : 'sheet'} />
      </span>
      <span className="nm">{`${node.code}${depth === 0 ? '.' : ''} ${node.name || t('editor.unnamed')}`}</span>
      <Maximum node={node} depth={depth} />
    </div>
  );
});

/** The maximum; beside it, in red, what the maxima below add up to where that is something else. */
function Maximum({ node, depth }: { node: DraftNode; depth: number }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const sum = sumOf(node);
  if (!isReadable(node.maxScore)) {
    return <span className="sc neg">{t('editor.unreadable')}</span>;
  }
  const declared = f.score(node.maxScore);
  if (sum?.off) {
    return (
      <span className="sc">
        <span className="flag neg">
          <Icon name="warning" />
          <b>{f.score(sum.sum)}</b>
        </span>
        /{declared}
        <span className="sum-off">{t('editor.off', { difference: f.change(sum.off) })}</span>
      </span>
    );
  }
  return (
    <span className="sc">
      <b>{depth === 0 && compare(node.maxScore, '0') === 0 ? t('editor.outside') : declared}</b>
    </span>
  );
}
