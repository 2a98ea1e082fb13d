import { useTranslation } from 'react-i18next';
import type { Choice, Kind } from '../../../../components/rule/rule.ts';
import { Icon } from '../../../../components/ui/icon.tsx';
import { freshKindCode } from '../../draft/rules.ts';
import { DecimalField, TextField } from '../editor/fields.tsx';
import { changed, type RuleProps, without } from './props.ts';

interface Props<T> {
  label: string;
  /** What the points of one entry mean. */
  points: string;
  addLabel: string;
  negative?: boolean;
  path: string;
  list: readonly T[];
  make: () => T;
  messageFor: RuleProps['messageFor'];
  onList: (list: T[], field: string) => void;
}

/** Statements or occurrences with the points that each is worth; the order is the one in which they are read. */
export function Statements<T extends Choice<string>>({
  label,
  points,
  addLabel,
  negative,
  path,
  list,
  make,
  messageFor,
  onList,
}: Props<T>) {
  const { t } = useTranslation('index-set');
  const swap = (at: number, to: number) => {
    const next = [...list];
    const [one, other] = [next[at], next[to]];
    if (one && other) {
      next[at] = other;
      next[to] = one;
      onList(next, `${path}.order`);
    }
  };
  return (
    <div className="stack-s">
      <div className="tw">
        <table className="t rulet">
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col">{points}</th>
              <th scope="col">
                <span className="sr">{t('rules.order')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((entry, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the position is a statement's identity
              <tr key={i}>
                <td className="text">
                  <TextField
                    bare
                    wide={40}
                    label={t('rules.statementOf', { number: i + 1 })}
                    value={entry.text}
                    message={messageFor(`${path}[${i}].text`) ?? messageFor(`${path}[${i}]`)}
                    onChange={(text) => onList(changed<T>(list, i, { text } as Partial<T>), `${path}[${i}].text`)}
                  />
                </td>
                <td className="points">
                  <DecimalField
                    bare
                    negative={negative}
                    label={t('rules.pointsOf', { number: i + 1 })}
                    unit={t('rules.points')}
                    value={entry.points}
                    message={messageFor(`${path}[${i}].points`)}
                    onChange={(value) => onList(changed<T>(list, i, { points: value } as Partial<T>), `${path}[${i}].points`)}
                  />
                </td>
                <td className="acts">
                  <button
                    className="btn icon small quiet"
                    type="button"
                    aria-label={t('rules.up', { number: i + 1 })}
                    aria-disabled={i === 0}
                    onClick={() => swap(i, i - 1)}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    className="btn icon small quiet"
                    type="button"
                    aria-label={t('rules.drop', { number: i + 1 })}
                    onClick={() => onList(without(list, i), `${path}.drop`)}
                  >
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button className="btn small" type="button" onClick={() => onList([...list, make()], `${path}.add`)}>
        <Icon name="plus" />
        {addLabel}
      </button>
      {messageFor(path) && (
        <p className="err">
          <Icon name="warning" />
          {messageFor(path)}
        </p>
      )}
    </div>
  );
}

/** What is counted, each with its own points. */
export function Kinds({
  kinds,
  deducted,
  ...props
}: {
  kinds: readonly Kind<string>[];
  deducted: boolean;
  messageFor: RuleProps['messageFor'];
  onList: (kinds: Kind<string>[], field: string) => void;
}) {
  const { t } = useTranslation('index-set');
  return (
    <Statements
      {...props}
      label={t('rules.occurrence')}
      points={deducted ? t('rules.minusEach') : t('rules.plusEach')}
      addLabel={t('rules.addKind')}
      path="kinds"
      list={kinds}
      make={() => ({ code: freshKindCode(kinds), text: '', points: '0' })}
    />
  );
}
