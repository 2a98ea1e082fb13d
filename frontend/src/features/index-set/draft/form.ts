import type { components } from '../../../api/schema.d.ts';
import { type Decimal, trimZeros } from '../../../lib/decimal.ts';
import type { IndexSetDetail, Leaf } from '../api.ts';
import { type Draft, type DraftNode, type DraftRule, isScored, UNREADABLE } from './model.ts';
import { newKey } from './tree.ts';

export type IndexSetForm = components['schemas']['IndexSetForm'];

/** The server's tree as a draft, and a draft as the form that the server takes. */
export function toDraft({ title, group, year, illustrative, notice, total, survey, decimals, areas }: IndexSetDetail): Draft {
  const nodes = areas.map((area) =>
    toNode(
      area,
      area.criteria.map((criterion) =>
        toNode(
          { ...criterion.leaf, ...criterion },
          criterion.subCriteria.map((leaf) => toNode(leaf, [])),
        ),
      ),
    ),
  );
  const numbers = { year: String(year), total: trimZeros(total), survey: trimZeros(survey) };
  return { title, group, illustrative, notice, ...numbers, decimals, nodes };
}

type Source = Pick<Leaf, 'code' | 'name' | 'maxScore'> & Partial<Leaf>;

function toNode(source: Source, children: DraftNode[]): DraftNode {
  const { code, name, maxScore, minScore, scoredBy, department, evidence, guidance, legalBasis, exampleFiles, rule } = source;
  return {
    key: newKey(),
    code,
    name,
    maxScore: trimZeros(maxScore),
    minScore: minScore == null ? '' : trimZeros(minScore),
    scoredBy: scoredBy ?? '',
    department: department ?? '',
    evidence: evidence ?? '',
    guidance: guidance ?? '',
    legalBasis: legalBasis ?? '',
    exampleFiles: exampleFiles ?? [],
    rule: (rule ?? null) as DraftRule | null,
    children,
  };
}

/** Only for a draft in which every number can be read. */
export function toForm({ title, group, year, illustrative, notice, total, survey, decimals, nodes }: Draft): IndexSetForm {
  return {
    title,
    group,
    year: Number(year),
    illustrative,
    notice,
    total: total as Decimal,
    survey: survey as Decimal,
    decimals,
    areas: nodes.map(({ code, name, maxScore, children }) => ({
      code,
      name,
      maxScore: maxScore as Decimal,
      criteria: children.map((criterion) => ({ ...toLeaf(criterion, 1), subCriteria: criterion.children.map((leaf) => toLeaf(leaf, 2)) })),
    })),
  };
}

function toLeaf(node: DraftNode, depth: number) {
  const { code, name, maxScore, minScore, scoredBy, department, evidence, guidance, legalBasis, exampleFiles, rule } = node;
  const heading = { code, name, maxScore: maxScore as Decimal, guidance: guidance || null };
  return isScored(node, depth)
    ? {
        ...heading,
        minScore: minScore === '' ? null : (minScore as Decimal),
        scoredBy: scoredBy || null,
        department: department || null,
        evidence: evidence || null,
        legalBasis: legalBasis || null,
        exampleFiles: exampleFiles.map(({ id }) => id),
        rule: rule as components['schemas']['ScoringRule'] | null,
      }
    : heading;
}

const unreadable = new WeakMap<DraftNode, boolean>();

/** The first place with a number that cannot be read: a node, or null for the set's own; undefined if all can be. */
export function firstUnreadable(draft: Draft): DraftNode | null | undefined {
  if ([draft.year, draft.total, draft.survey].some((number) => number.startsWith(UNREADABLE))) {
    return null;
  }
  return searchUnreadable(draft.nodes);
}

function searchUnreadable(nodes: readonly DraftNode[]): DraftNode | undefined {
  for (const node of nodes) {
    const found = isUnreadable(node) ? node : searchUnreadable(node.children);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function isUnreadable(node: DraftNode): boolean {
  let known = unreadable.get(node);
  if (known === undefined) {
    // No text that people type begins with the mark, so it is searched in the whole node, rule and all.
    const { children: _, ...own } = node;
    known = JSON.stringify(own).includes(UNREADABLE);
    unreadable.set(node, known);
  }
  return known;
}

const PATH = /^areas\[(\d+)\](?:\.criteria\[(\d+)\](?:\.subCriteria\[(\d+)\])?)?\.?(.*)$/;

/** Which node and field a refusal such as `areas[0].criteria[1].name` is about; no node for the set's own fields. */
export function locate(draft: Draft, path: string): { key: string | null; field: string } {
  const match = PATH.exec(path);
  let nodes = draft.nodes;
  let key: string | null = null;
  for (const position of match?.slice(1, 4) ?? []) {
    const node: DraftNode | undefined = position === undefined ? undefined : nodes[Number(position)];
    key = node?.key ?? key;
    nodes = node?.children ?? [];
  }
  return { key, field: match ? (match[4] ?? '') : path };
}
