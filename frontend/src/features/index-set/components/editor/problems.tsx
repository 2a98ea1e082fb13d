import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../../../../api/problem.ts';
import type { Fault } from '../../api.ts';
import { locate } from '../../draft/form.ts';
import { type Draft, place } from '../../draft/model.ts';

const SHOWN = 4;

interface Props {
  faults: readonly Fault[];
  /** The node that is on screen: its faults come first. */
  open: string;
  draft: Draft;
  onGo: (key: string | null) => void;
}

/** Everything that keeps the set from being issued, each a link to where it is. */
export function Problems({ faults, open, draft, onGo }: Props) {
  const { t } = useTranslation('index-set');
  const sorted = [...faults.filter(({ node }) => node === open), ...faults.filter(({ node }) => node !== open)];
  const item = ({ code, node, message }: Fault) => (
    <li key={`${code} ${node} ${message}`}>
      <a
        href={`?node=${node}`}
        onClick={(event) => {
          event.preventDefault();
          onGo(place(draft.nodes, (one) => one.code === node)?.node.key ?? null);
        }}
      >
        {node === '' ? message : `${node}: ${message}`}
      </a>
    </li>
  );
  return (
    <section className="problems compact" aria-labelledby="problems">
      <h2 id="problems">{t('problems.title', { count: faults.length })}</h2>
      <ul className="sm">{sorted.slice(0, SHOWN).map(item)}</ul>
      {sorted.length > SHOWN && (
        <details>
          <summary className="sm">{t('problems.more', { count: sorted.length - SHOWN })}</summary>
          <ul className="sm">{sorted.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </section>
  );
}

/** Why the server did not take the draft, each a link to the field's node. */
export function Refusals({ errors, draft, onGo }: { errors: readonly ProblemError[]; draft: Draft; onGo: Props['onGo'] }) {
  return (
    <ul>
      {errors.map(({ field, leaf, message }) => {
        const { key } = locate(draft, field ?? '');
        const code = place(draft.nodes, (node) => node.key === key)?.node.code ?? leaf;
        return (
          <li key={`${field} ${leaf}`}>
            <button className="link left" type="button" onClick={() => onGo(key)}>
              {code ? `${code}: ${message}` : message}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
