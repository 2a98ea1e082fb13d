import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { useInputWords } from '../input-words.ts';
import { type Leaf, ruleOf } from '../model.ts';
import { sameJson } from '../same-entry.ts';
import type { LeafForm } from '../use-leaf-form.ts';

/** What another agency's system says of the leaf; in a form, to be taken over where something else is entered. */
export function LeafFigures({ leaf, form }: { leaf: Leaf; form?: LeafForm }) {
  const { t } = useTranslation('assessment');
  const words = useInputWords();
  const { figures } = leaf;
  if (!figures) {
    return null;
  }
  return (
    <p className="hint">
      {t('figures.told', { source: figures.source, date: formatDate(figures.asOf), figures: words(ruleOf(leaf), figures.input) })}{' '}
      {form && !sameJson(form.input, figures.input) && (
        <button className="link" type="button" onClick={() => form.setInput(figures.input)}>
          {t('figures.take')}
        </button>
      )}
    </p>
  );
}
