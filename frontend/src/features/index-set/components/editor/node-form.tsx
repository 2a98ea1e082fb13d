import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitChoicesQuery } from '../../../../api/details.ts';
import { NoteField } from '../../../../components/ui/text-fields.tsx';
import { compare } from '../../../../lib/decimal.ts';
import { useFormat } from '../../../../lib/use-format.ts';
import { type DraftNode, isReadable, isScored, type Place } from '../../draft/model.ts';
import { readable } from '../../draft/rules.ts';
import { sumOf } from '../../draft/sums.ts';
import { edit } from '../../draft/tree.ts';
import type { EditorApi } from '../../use-editor.ts';
import { RuleEditor } from '../rule-editor/rule-editor.tsx';
import { RuleWords } from '../rule-words.tsx';
import { ExampleFilesField } from './example-files-field.tsx';
import { ChoiceField, DecimalField, TextField } from './fields.tsx';

const LEVELS = ['area', 'criterion', 'sub'] as const;

interface Props {
  place: Place;
  api: EditorApi;
  /** What the server says about a field of the node, by the field's name. */
  messageFor: (field: string) => string | undefined;
  /** The same of a field of its rule. */
  ruleMessageFor: (path: string) => string | undefined;
  /** The draft's id. */
  set: string;
}

/** The fields of an area, of a criterion with sub-criteria, or of what is scored. */
export function NodeForm({ place, api, messageFor, ruleMessageFor, set: draftId }: Props) {
  const { t } = useTranslation('index-set');
  const { node, depth } = place;
  const set = (part: Partial<DraftNode>, field: string) =>
    api.change((draft) => ({ ...draft, nodes: edit(draft.nodes, node.key, part) }), { at: node.key, tag: `${node.key}.${field}` });
  return (
    <>
      <div className="egrid">
        <div className="all">
          <TextField
            label={t(`editor.name.${LEVELS[depth] ?? 'sub'}`)}
            value={node.name}
            message={messageFor('name')}
            onChange={(name) => set({ name }, 'name')}
          />
        </div>
        <Maximum place={place} message={messageFor('maxScore')} onChange={(maxScore) => set({ maxScore }, 'maxScore')} />
        {isScored(node, depth) && <ScoredFields node={node} messageFor={messageFor} set={set} />}
      </div>
      {isScored(node, depth) && (
        <section className="sec">
          <div className="sec-h">
            <h2>{t('editor.rule')}</h2>
          </div>
          <RuleEditor
            rule={node.rule}
            maxScore={node.maxScore}
            messageFor={ruleMessageFor}
            onChange={(rule, field) => set({ rule }, `rule.${field}`)}
          />
          <InWords node={node} />
        </section>
      )}
      {depth > 0 && (
        <NoteField
          label={t('editor.guidance')}
          value={node.guidance}
          message={messageFor('guidance')}
          onChange={(guidance) => set({ guidance }, 'guidance')}
        />
      )}
      {isScored(node, depth) && (
        <>
          <NoteField
            label={t('editor.legalBasis')}
            value={node.legalBasis}
            message={messageFor('legalBasis')}
            onChange={(legalBasis) => set({ legalBasis }, 'legalBasis')}
          />
          <ExampleFilesField set={draftId} node={node.key} files={node.exampleFiles} message={messageFor('exampleFiles')} api={api} />
        </>
      )}
    </>
  );
}

function InWords({ node }: { node: DraftNode }) {
  const { t } = useTranslation('index-set');
  const rule = readable(node.rule);
  return (
    rule && (
      <details className="why in-words">
        <summary>{t('editor.inWords')}</summary>
        <RuleWords rule={rule} />
      </details>
    )
  );
}

/** The maximum, and whether it fits: to what is below it, and to what stands above. */
function Maximum({ place, message, onChange }: { place: Place; message?: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const { node, parent } = place;
  const below = sumOf(node);
  const above = parent && sumOf(parent);
  const own = below?.off ? t('editor.sumBelow', { sum: f.exact(below.sum), difference: f.change(below.off) }) : undefined;
  const outer =
    above?.off && parent && compare(above.off, '0') > 0
      ? t('editor.overParent', { code: parent.code, difference: f.exact(above.off) })
      : undefined;
  return (
    <DecimalField
      label={t('editor.maximum')}
      unit={t('rules.points')}
      value={node.maxScore}
      message={message ?? own ?? outer}
      onChange={onChange}
    />
  );
}

const SCORERS = ['SELF', 'HOME_AFFAIRS', 'SURVEY'] as const;

function ScoredFields({
  node,
  messageFor,
  set,
}: {
  node: DraftNode;
  messageFor: (field: string) => string | undefined;
  set: (part: Partial<DraftNode>, field: string) => void;
}) {
  const { t } = useTranslation('index-set');
  const departments = useQuery(unitChoicesQuery('DEPARTMENT')).data?.items ?? [];
  const known = departments.some(({ code }) => code === node.department);
  const choices = departments.map(({ code, name }) => ({ value: code, label: name }));
  const min = isReadable(node.minScore) && isReadable(node.maxScore) && compare(node.minScore, node.maxScore) > 0;
  return (
    <>
      <DecimalField
        label={t('editor.minimum')}
        unit={t('rules.points')}
        optional
        negative
        value={node.minScore}
        message={messageFor('minScore') ?? (min ? t('editor.minAboveMax') : undefined)}
        onChange={(minScore) => set({ minScore }, 'minScore')}
      />
      <ChoiceField
        label={t('editor.scorer')}
        value={node.scoredBy}
        message={messageFor('scoredBy')}
        options={[
          ...(node.scoredBy === '' ? [{ value: '', label: t('rules.choose') }] : []),
          ...SCORERS.map((value) => ({ value, label: t(`scoredBy.${value}`) })),
        ]}
        onChange={(scoredBy) => set({ scoredBy: scoredBy as DraftNode['scoredBy'] }, 'scoredBy')}
      />
      <ChoiceField
        label={t('editor.department')}
        value={node.department}
        message={messageFor('department')}
        options={[...(known ? [] : [{ value: node.department, label: node.department || t('rules.choose') }]), ...choices]}
        onChange={(department) => set({ department }, 'department')}
      />
      <div className="rest">
        <TextField
          wide={52}
          label={t('editor.evidence')}
          maxLength={4000}
          value={node.evidence}
          message={messageFor('evidence')}
          onChange={(evidence) => set({ evidence }, 'evidence')}
        />
      </div>
    </>
  );
}
