import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Icon } from '../../../components/ui/icon.tsx';
import { titleOf } from '../../../components/viewer/title.ts';
import { formatDate } from '../../../lib/dates.ts';
import type { Leaf, Sheet } from '../model.ts';
import type { LeafForm } from '../use-leaf-form.ts';
import { type CarriedItem, carry, undoCarry } from './api.ts';
import { carryable, waiting } from './carried.ts';
import { ConfirmDocumentDialog } from './confirm-document-dialog.tsx';
import { useCarried, useCarryChange } from './use-carried.ts';

/** What comes from last year beside a leaf: a draft to take or to drop, or an offer to bring it. */
export function CarriedPanel({ sheet, leaf, form }: { sheet: Sheet; leaf: Leaf; form: LeafForm }) {
  const { t } = useTranslation(['assessment', 'shared']);
  const carried = useCarried(sheet);
  const change = useCarryChange(sheet.id);
  const [confirming, setConfirming] = useState<CarriedItem>();
  if (!carried?.from) {
    return null;
  }
  const year = carried.from.year;
  const typed = form.draft.explanation.trim() !== '';
  const items = waiting(sheet, carried).filter((item) => item.leaf === leaf.code && !(typed && item.explanation !== null));
  const offered = carryable(sheet, carried).some(({ code }) => code === leaf.code);
  const drop = (item: CarriedItem) => change.mutate((key) => undoCarry(sheet.id, key, [item.id]));
  if (items.length === 0) {
    return offered && !typed ? (
      <p className="hint">
        {t('carry.offerHere', { year })}{' '}
        <button className="link" type="button" onClick={() => change.mutate((key) => carry(sheet.id, key, [leaf.code]))}>
          {t('carry.bring')}
        </button>
      </p>
    ) : null;
  }
  return (
    <section className="sec" aria-labelledby="carried">
      <h2 id="carried">{t('carry.heading', { year })}</h2>
      <p className="flag warn">
        <Icon name="incomplete" />
        {t('carry.unchecked')}
      </p>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.id}>
            {item.document ? (
              <>
                <b>{titleOf(item.document)}</b>
                <p className="sm mute">
                  {[item.document.issuer, item.document.issuedOn && formatDate(item.document.issuedOn), item.document.pointer]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </>
            ) : (
              <p>{item.explanation}</p>
            )}
            <div className="row">
              <button
                className="btn small"
                type="button"
                onClick={() => (item.document ? setConfirming(item) : form.setExplanation(item.explanation ?? ''))}
              >
                {item.document ? t('carry.confirm') : t('carry.confirmText')}
                {item.document && <span className="sr">{` ${item.document.name}`}</span>}
              </button>
              <button className="btn small quiet" type="button" aria-disabled={change.isPending} onClick={() => drop(item)}>
                {t('carry.drop')}
                <span className="sr">{` ${item.document?.name ?? t('explanation')}`}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {change.error && (
        <p className="err" role="alert">
          {change.error instanceof ApiProblem ? change.error.message : t('shared:failure.notSent')}
        </p>
      )}
      {confirming?.document && (
        <ConfirmDocumentDialog sheet={sheet} item={confirming} document={confirming.document} onClose={() => setConfirming(undefined)} />
      )}
    </section>
  );
}
