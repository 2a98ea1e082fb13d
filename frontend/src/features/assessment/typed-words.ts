import { useTranslation } from 'react-i18next';
import type { RuleInput } from '../../components/rule/rule.ts';
import { decimal } from '../../lib/decimal.ts';
import { useFormat } from '../../lib/use-format.ts';
import type { Outbox } from './saving/outbox.ts';

/** What is typed for a leaf whose rule is not at hand any more, in one line: figures and positions without their names, and all texts. */
export function useTypedWords(): (outbox: Outbox, code: string) => string {
  const { t } = useTranslation('assessment');
  const f = useFormat();
  const figure = ([name, text]: [string, string]) => {
    switch (name.split('.').at(-1)) {
      case 'level':
        return t('unsaved.level', { number: Number(text) + 1 });
      case 'ticked':
        return text === ''
          ? t('noneTicked')
          : t('unsaved.ticked', {
              numbers: text
                .split(',')
                .map((position) => Number(position) + 1)
                .join(', '),
            });
      default:
        return text;
    }
  };
  return (outbox, code) => {
    const draft = outbox.unread.get(code)?.draft;
    const entry = outbox.draft(code);
    const texts = draft?.texts ?? Object.fromEntries(fieldsOf(entry?.input ?? {}, (value) => f.exact(decimal(value))));
    const score = draft ? draft.own : entry?.score && f.exact(entry.score);
    const explanation = draft ? draft.explanation : entry?.explanation;
    return [
      ...Object.entries(texts).map(figure),
      score && t('unsaved.score', { points: score }),
      explanation && `“${explanation}”`,
      (draft ? draft.incomplete : entry?.evidenceIncomplete) && t('incomplete'),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** An input as the texts of its fields, whatever its rule was. */
function fieldsOf(input: RuleInput, write: (value: string) => string, prefix = ''): [string, string][] {
  return Object.entries(input).flatMap(([key, value]): [string, string][] => {
    const name = prefix + key;
    if (key === 'ticked') {
      return [[name, String(value)]];
    }
    if (typeof value === 'object') {
      return value === null ? [] : fieldsOf(value as RuleInput, write, `${name}.`);
    }
    return [[name, key === 'level' ? String(value) : write(String(value))]];
  });
}
