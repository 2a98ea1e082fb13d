import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { showToast } from '../../../lib/toasts.ts';
import type { Sheet } from '../model.ts';
import { type CarriedLeaf, type CarryForward, carry } from './api.ts';
import { useCarryChange } from './use-carried.ts';

interface Props {
  sheet: Sheet;
  year: number;
  leaves: CarriedLeaf[];
  unmatched: CarryForward['unmatched'];
  onClose: () => void;
}

/** What last year's sheet has leaf by leaf, and which of it comes along. */
export function CarryDialog({ sheet, year, leaves, unmatched, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const change = useCarryChange(sheet.id);
  // What is listed was listed when the dialog opened: it does not change under the hand.
  const [listed] = useState(leaves);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = listed.map(({ code }) => code).filter((code) => !left.has(code));
  const all = chosen.length === listed.length;
  const toggle = (code: string) => setLeft((old) => new Set(old.has(code) ? [...old].filter((one) => one !== code) : [...old, code]));
  return (
    <ActionDialog
      title={t('carry.title', { year })}
      submit={t('carry.take', { count: chosen.length })}
      blocked={chosen.length === 0 ? t('carry.none') : undefined}
      run={async (key) => {
        const now = await change.mutateAsync(() => carry(sheet.id, key, chosen));
        showToast(t('carry.done', { count: now.items.length }));
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('carry.text')}</p>
          <label className="check">
            <input type="checkbox" checked={all} onChange={() => setLeft(all ? new Set(chosen) : new Set())} />
            <span>{t('carry.all', { count: listed.length })}</span>
          </label>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached with the keyboard */}
          <section className="nodes" tabIndex={0} aria-label={t('carry.leaves')}>
            {listed.map((leaf) => (
              <label className="check" key={leaf.code}>
                <input type="checkbox" checked={!left.has(leaf.code)} onChange={() => toggle(leaf.code)} />
                <span>
                  <b>{`${leaf.code} ${leaf.name}`}</b>
                  {leaf.matchedBy === 'NAME' && <span className="hint block">{t('carry.moved', { code: leaf.fromCode })}</span>}
                  {leaf.explanation !== null && !leaf.explained && <span className="hint block">{`“${leaf.explanation}”`}</span>}
                  {leaf.documents
                    .filter(({ present }) => !present)
                    .map((document) => (
                      <span className="hint block" key={document.id}>
                        {[titleOf(document), document.pointer].filter(Boolean).join(', ')}
                      </span>
                    ))}
                </span>
              </label>
            ))}
          </section>
          {unmatched.length > 0 && (
            <details>
              <summary>{t('carry.unmatched', { count: unmatched.length })}</summary>
              <ul className="sm">
                {unmatched.map(({ code, name }) => (
                  <li key={code}>{`${code} ${name}`}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </ActionDialog>
  );
}
