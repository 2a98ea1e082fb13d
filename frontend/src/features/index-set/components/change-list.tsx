import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitChoicesQuery } from '../../../api/details.ts';
import type { Rule } from '../../../components/rule/rule.ts';
import { type Decimal, subtract } from '../../../lib/decimal.ts';
import { parseExact } from '../../../lib/exact-json.ts';
import { useFormat } from '../../../lib/use-format.ts';
import type { Change } from '../api.ts';
import type { Kind } from '../changes.ts';
import { RuleWords } from './rule-words.tsx';

interface Props {
  kind: Kind;
  changes: readonly Change[];
  /** The newer and the older set, where the nodes are. */
  to: string;
  from: string;
}

/** The changes of one kind: which node, what it was, what it is. */
export function ChangeList({ kind, changes, to, from }: Props) {
  const { t } = useTranslation('index-set');
  return (
    <section className="panel" aria-labelledby={`kind-${kind}`}>
      <div className="panel-h">
        <h2 id={`kind-${kind}`}>{t(`kind.${kind}`)}</h2>
        <span className="mute">{changes.length}</span>
      </div>
      <ul className="changes">
        {changes.map((change) => (
          <li key={`${change.code} ${change.oldCode}`}>
            {(change.code ?? change.oldCode) && (
              <h3>
                <Link
                  to="/index-sets/$id"
                  params={{ id: change.code ? to : from }}
                  search={change.code ? { node: change.code } : { q: change.oldCode ?? undefined }}
                >
                  {`${change.code ?? change.oldCode} ${change.name}`}
                </Link>
              </h3>
            )}
            <BeforeAfter change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BeforeAfter({ change }: { change: Change }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const { kind, before, after } = change;
  const numbers = kind === 'MAXIMUM' || kind === 'MINIMUM' || kind === 'TOTAL' || kind === 'SURVEY';
  return (
    <dl className="before-after">
      {before !== null && (
        <div>
          <dt>{t('changes.before')}</dt>
          <dd>
            <Value kind={kind} value={before} />
          </dd>
        </div>
      )}
      {after !== null && (
        <div>
          <dt>{t('changes.after')}</dt>
          <dd>
            <Value kind={kind} value={after} />
            {numbers && before !== null && <span className="chg mute"> {f.change(subtract(after as Decimal, before as Decimal))}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Value({ kind, value }: { kind: Kind; value: string }): ReactNode {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const departments = useQuery({ ...unitChoicesQuery('DEPARTMENT'), enabled: kind === 'DEPARTMENT' }).data?.items;
  switch (kind) {
    case 'RULE': {
      const { rule } = parseExact(`{"rule":${value}}`) as { rule: Rule };
      return <RuleWords rule={rule} />;
    }
    case 'SCORED_BY':
      return t(`scoredBy.${value as 'SELF' | 'HOME_AFFAIRS' | 'SURVEY'}`);
    case 'DEPARTMENT':
      return departments?.find(({ code }) => code === value)?.name ?? value;
    case 'ADDED':
    case 'REMOVED':
    case 'MAXIMUM':
    case 'MINIMUM':
    case 'TOTAL':
    case 'SURVEY':
      return t('points', { points: f.exact(value as Decimal) });
    default:
      return value;
  }
}
