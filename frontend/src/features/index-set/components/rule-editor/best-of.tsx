import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import { ruleOfType } from '../../draft/rules.ts';
import { type RuleOfType, type RuleProps, type WayEditor, without } from './props.ts';

type Props = RuleProps<RuleOfType<'BEST_OF'>> & { way: WayEditor };

/** Several ways to the points, each a rule of its own in a box of its own. */
export function BestOfEditor({ rule, maxScore, messageFor, onChange, way: Way }: Props) {
  const { t } = useTranslation('index-set');
  const { alternatives } = rule;
  return (
    <div className="stack">
      {alternatives.map((alternative, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the position is an alternative's identity
        <fieldset className="alternative" key={i}>
          <legend className="lab">{t('words.way', { number: i + 1 })}</legend>
          <Way
            alternative
            rule={alternative}
            maxScore={maxScore}
            messageFor={(path) => messageFor(`alternatives[${i}]${path === '' ? '' : `.${path}`}`)}
            onChange={(next, field) =>
              onChange({ ...rule, alternatives: alternatives.map((one, j) => (i === j ? next : one)) }, `alternatives[${i}].${field}`)
            }
          />
          <button
            className="btn small quiet"
            type="button"
            onClick={() => onChange({ ...rule, alternatives: without(alternatives, i) }, 'alternatives.drop')}
          >
            <Icon name="close" />
            {t('rules.dropWay', { number: i + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        className="btn small"
        type="button"
        onClick={() => onChange({ ...rule, alternatives: [...alternatives, ruleOfType('RATIO', null, maxScore)] }, 'alternatives.add')}
      >
        <Icon name="plus" />
        {t('rules.addWay')}
      </button>
      {messageFor('alternatives') && (
        <p className="err">
          <Icon name="warning" />
          {messageFor('alternatives')}
        </p>
      )}
    </div>
  );
}
