import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.ts';
import { Banner } from '../../../../components/ui/banner.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { FileButton } from '../../../../components/ui/file-button.tsx';
import { Icon } from '../../../../components/ui/icon.tsx';
import { faultsQuery, type IndexSetDetail } from '../../api.ts';
import { locate } from '../../draft/form.ts';
import { isScored } from '../../draft/model.ts';
import { readable } from '../../draft/rules.ts';
import { useEditor } from '../../use-editor.ts';
import { useRuleTrial } from '../../use-rule-trial.ts';
import { RuleLine } from '../rule-words.tsx';
import { IssueButton } from './issue-dialog.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { NodeForm } from './node-form.tsx';
import { NodeMenu } from './node-menu.tsx';
import { Problems, Refusals } from './problems.tsx';
import { ConflictBanner, SaveLine } from './save-line.tsx';
import { SetForm } from './set-form.tsx';
import { SetMenu } from './set-menu.tsx';
import { SumAdvice } from './sum-advice.tsx';
import { TreePane } from './tree-pane.tsx';
import { TrialPane } from './trial-pane.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

/** A draft while it is written: its tree, the fields of what is open in it, and its rule tried. */
export function IndexSetEditor({ set, code }: { set: IndexSetDetail; code: string | undefined }) {
  const { t } = useTranslation('index-set');
  const editor = useEditor(set, code);
  const { draft, selected, api, saver, state } = editor;
  const trial = useRuleTrial(selected && isScored(selected.node, selected.depth) ? selected.node : null, draft.decimals);
  const faults = useQuery(faultsQuery(set.id, saver.version)).data?.faults;
  const [drawer, setDrawer] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = (key: string | null) => {
    api.select(key);
    // The link that was followed may be gone with what it was about.
    heading.current?.focus();
  };
  useUndoKeys(api);
  useEffect(() => {
    // The foot takes the place of the bottom navigation on a phone.
    document.body.classList.add('has-bar');
    return () => document.body.classList.remove('has-bar');
  }, []);

  const refusals = state.kind === 'refused' && state.error instanceof ApiProblem ? state.error.errors : [];
  const messageFor = (field: string) =>
    refusals.find((error) => {
      const at = locate(draft, error.field ?? '');
      return at.key === (selected?.node.key ?? null) && at.field === field;
    })?.message;
  const ruleFaults = trial.settled ? (trial.data?.answer.faults ?? []) : [];
  const rule = selected && isScored(selected.node, selected.depth) ? readable(selected.node.rule) : null;
  const title = selected ? `${selected.node.code} ${selected.node.name}` : t('editor.head');
  return (
    <div className="bench sheet edit">
      <section className="pane pane-side tree-pane no-phone" aria-label={t('editor.tree')}>
        <TreePane editor={editor} />
      </section>
      <section className="pane leaf-pane" aria-label={t('editor.current')}>
        <div className="leaf-b">
          <div className="only-phone row between">
            <button className="btn small" type="button" onClick={() => setDrawer(true)}>
              <Icon name="tree" />
              {t('editor.openTree')}
            </button>
          </div>
          <div className="leaf-head">
            <div className="crumb">
              <span>
                {draft.title || t('editor.unnamed')}
                {selected?.parent && ` › ${selected.parent.code}`}
              </span>
              <SaveLine state={state} editor={editor} onGo={goTo} />
            </div>
            <div className="row between head-acts">
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {selected ? (
                <NodeMenu place={selected} draft={draft} api={api} />
              ) : (
                <SetMenu set={set} version={saver.version} editor={editor} />
              )}
            </div>
            {rule && <RuleLine rule={rule} />}
          </div>
          {draft.illustrative && (
            <details className="notice" open={!selected}>
              <summary>
                <Icon name="warning" />
                <b>{t('illustrative')}.</b> {t('notOfficial')}
              </summary>
              <p>{draft.notice}</p>
            </details>
          )}
          {state.kind === 'conflict' && <ConflictBanner set={set} editor={editor} />}
          {state.kind === 'refused' && (
            <Banner tone="neg" icon="warning" live>
              {state.error instanceof ApiProblem ? state.error.message : t('save.broken')}
              <Refusals errors={refusals} draft={draft} onGo={goTo} />
            </Banner>
          )}
          {faults && faults.length > 0 && <Problems faults={faults} open={selected?.node.code ?? ''} draft={draft} onGo={goTo} />}
          <SumAdvice editor={editor} onGo={goTo} />
          {selected ? (
            <NodeForm
              key={selected.node.key}
              place={selected}
              api={api}
              messageFor={messageFor}
              set={set.id}
              ruleMessageFor={(path) => ruleFaults.find(({ field }) => field === path)?.message}
            />
          ) : (
            <SetForm draft={draft} api={api} messageFor={messageFor} />
          )}
        </div>
        <div className="leaf-f">
          <FileButton path={`/api/v1/index-sets/${set.id}/workbook`} label={t('workbook.get')} />
          <span className="grow" />
          <IssueButton set={set} editor={editor} faults={faults?.length} />
        </div>
      </section>
      <section className="pane pane-side viewer-pane" aria-label={t('trial.title')}>
        <TrialPane trial={trial} />
      </section>
      {drawer && (
        <Dialog drawer title={t('editor.tree')} onClose={() => setDrawer(false)}>
          <TreePane editor={editor} onPick={() => setDrawer(false)} />
        </Dialog>
      )}
      <LeaveGuard editor={editor} />
    </div>
  );
}
