import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { Icon } from '../../../../components/ui/icon.tsx';
import { Menu } from '../../../../components/ui/menu.tsx';
import { showToast } from '../../../../lib/toasts.ts';
import type { Draft, Place } from '../../draft/model.ts';
import { copy, moveBy, moveUnder, parentsFor, remove } from '../../draft/tree.ts';
import type { EditorApi } from '../../use-editor.ts';
import { ChoiceField } from './fields.tsx';

interface Props {
  place: Place;
  draft: Draft;
  api: EditorApi;
}

/** What can be done with the open node as a whole. */
export function NodeMenu({ place, draft, api }: Props) {
  const { t } = useTranslation('index-set');
  const [moving, setMoving] = useState(false);
  const { node, parent, position, siblings } = place;
  const { key } = node;
  const parents = parentsFor(draft.nodes, key);
  const twin = () => {
    const made = copy(draft.nodes, key, (name) => t('editor.copyOf', { name }));
    api.change((old) => ({ ...old, nodes: made.nodes }), { at: made.key, select: made.key });
  };
  const drop = () => {
    const next = siblings[position + 1] ?? siblings[position - 1] ?? parent;
    api.change((old) => ({ ...old, nodes: remove(old.nodes, key) }), { at: key, select: next?.key ?? null });
    showToast(t('editor.removed', { code: node.code }), api.undo);
  };
  const step = (by: -1 | 1) => api.change((old) => ({ ...old, nodes: moveBy(old.nodes, key, by) }), { at: key });
  return (
    <>
      <Menu className="btn" align="right" button={t('editor.actions')}>
        {(close) => {
          const item = (label: string, run: () => void, blocked = false) => (
            <button
              type="button"
              aria-disabled={blocked}
              onClick={() => {
                if (!blocked) {
                  close();
                  run();
                }
              }}
            >
              {label}
            </button>
          );
          return (
            <>
              {item(t('editor.copy'), twin)}
              {item(t('editor.up'), () => step(-1), position === 0)}
              {item(t('editor.down'), () => step(1), position === siblings.length - 1)}
              {parents.length > 0 && item(t('editor.move'), () => setMoving(true))}
              {item(t('editor.remove'), drop, parent === null && siblings.length === 1)}
            </>
          );
        }}
      </Menu>
      {moving && <MoveDialog place={place} parents={parents} api={api} onClose={() => setMoving(false)} />}
    </>
  );
}

function MoveDialog({
  place,
  parents,
  api,
  onClose,
}: Pick<Props, 'place' | 'api'> & { parents: ReturnType<typeof parentsFor>; onClose: () => void }) {
  const { t } = useTranslation(['index-set', 'shared']);
  const [target, setTarget] = useState(parents[0]?.key ?? '');
  const { node } = place;
  const move = () => {
    api.change((old) => ({ ...old, nodes: moveUnder(old.nodes, node.key, target) }), { at: node.key });
    onClose();
  };
  return (
    <Dialog
      title={t('editor.moveTitle', { code: node.code })}
      onClose={onClose}
      footer={
        <>
          <button className="btn" type="button" onClick={onClose}>
            {t('shared:actions.cancel')}
          </button>
          <button className="btn primary" type="button" onClick={move}>
            <Icon name="right" />
            {t('editor.moveSubmit')}
          </button>
        </>
      }
    >
      <div className="stack">
        <ChoiceField
          label={t('editor.moveTo')}
          value={target}
          options={parents.map((one) => ({ value: one.key, label: `${one.code} ${one.name}` }))}
          onChange={setTarget}
        />
        <p className="hint">{t('editor.moveHint')}</p>
      </div>
    </Dialog>
  );
}
