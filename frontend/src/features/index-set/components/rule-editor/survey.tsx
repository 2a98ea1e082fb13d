import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../components/ui/icon.tsx';
import { DecimalField, TextField } from '../editor/fields.tsx';
import { type RuleOfType, type RuleProps, without } from './props.ts';

/** What share of the maximum each answer is worth, and who is asked. */
export function SurveyEditor({ rule, messageFor, onChange }: RuleProps<RuleOfType<'FROM_SURVEY'>>) {
  const { t } = useTranslation('index-set');
  const { scale, groups } = rule;
  return (
    <>
      <fieldset>
        <legend className="lab">{t('rules.scale')}</legend>
        <div className="scale">
          {Object.entries(scale).map(([answer, share]) => (
            <DecimalField
              key={answer}
              label={t('rules.answer', { answer })}
              unit="%"
              value={share}
              message={messageFor(`scale.${answer}`)}
              onChange={(next) => onChange({ ...rule, scale: { ...scale, [answer]: next } }, `scale.${answer}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="stack-s">
        <legend className="lab">{t('rules.groups')}</legend>
        {groups.map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is a group's identity
          <div className="with-act" key={i}>
            <TextField
              wide={60}
              bare
              label={t('rules.groupOf', { number: i + 1 })}
              value={group}
              message={messageFor(`groups[${i}]`)}
              onChange={(text) => onChange({ ...rule, groups: groups.map((one, j) => (i === j ? text : one)) }, `groups[${i}]`)}
            />
            <button
              className="btn icon small quiet"
              type="button"
              aria-label={t('rules.dropGroup', { number: i + 1 })}
              onClick={() => onChange({ ...rule, groups: without(groups, i) }, 'groups.drop')}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
        <button className="btn small" type="button" onClick={() => onChange({ ...rule, groups: [...groups, ''] }, 'groups.add')}>
          <Icon name="plus" />
          {t('rules.addGroup')}
        </button>
        {messageFor('groups') && (
          <p className="err">
            <Icon name="warning" />
            {messageFor('groups')}
          </p>
        )}
      </fieldset>
    </>
  );
}
