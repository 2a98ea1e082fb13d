import { type DraftNode, place } from './model.ts';

/** Changes of the tree. Each gives a new list in which every untouched branch is the very same object as before. */
type Nodes = readonly DraftNode[];

let made = 0;

export function newKey(): string {
  made += 1;
  return `n${made}`;
}

/** Puts something else in the place where the node stands among its siblings. */
function splice(nodes: Nodes, key: string, change: (siblings: Nodes, position: number) => Nodes): Nodes {
  const position = nodes.findIndex((node) => node.key === key);
  if (position >= 0) {
    return change(nodes, position);
  }
  const next = nodes.map((node) => {
    const children = splice(node.children, key, change);
    return children === node.children ? node : { ...node, children };
  });
  return next.some((node, i) => node !== nodes[i]) ? next : nodes;
}

export function edit(nodes: Nodes, key: string, part: Partial<DraftNode>): Nodes {
  return splice(nodes, key, (siblings, at) => siblings.map((node, i) => (i === at ? { ...node, ...part } : node)));
}

/** The first number above all that are in use, so that no other code changes. */
export function nextCode(siblings: Nodes, parent: string | undefined): string {
  const last = Math.max(0, ...siblings.map(({ code }) => Number(code.split('.').at(-1))));
  return parent === undefined ? String(last + 1) : `${parent}.${last + 1}`;
}

/** What a node holds beside its code, name and maximum as long as it is not scored. */
export const UNSCORED = {
  minScore: '',
  scoredBy: '',
  department: '',
  evidence: '',
  guidance: '',
  legalBasis: '',
  exampleFiles: [],
  rule: null,
} as const satisfies Partial<DraftNode>;

function blank(code: string): DraftNode {
  return {
    key: newKey(),
    code,
    name: '',
    maxScore: '0',
    ...UNSCORED,
    scoredBy: 'SELF',
    children: [],
  };
}

export interface Added {
  nodes: Nodes;
  key: string;
}

/** A new node at the end of a parent, or of the areas. */
export function addUnder(nodes: Nodes, parentKey: string | null, name: string): Added {
  const parent = parentKey === null ? undefined : place(nodes, ({ key }) => key === parentKey)?.node;
  const siblings = parent ? parent.children : nodes;
  const node = { ...blank(nextCode(siblings, parent?.code)), name };
  if (!parent) {
    return { nodes: [...nodes, node], key: node.key };
  }
  // A criterion that was scored itself hands what it is scored by to its first sub-criterion.
  const first = parent.code.includes('.') && parent.children.length === 0;
  const child = first ? { ...parent, key: node.key, code: node.code, name, children: [] } : node;
  const emptied: Partial<DraftNode> = first ? { ...UNSCORED } : {};
  return { nodes: edit(nodes, parent.key, { ...emptied, children: [...siblings, child] }), key: child.key };
}

/** A copy right behind the node, with all below it. */
export function copy(nodes: Nodes, key: string, nameOf: (name: string) => string): Added {
  const found = place(nodes, (node) => node.key === key);
  if (!found) {
    return { nodes, key };
  }
  const code = nextCode(found.siblings, found.parent?.code);
  const twin = { ...withFreshKeys(recoded(found.node, code)), name: nameOf(found.node.name) };
  return { nodes: splice(nodes, key, (siblings, at) => [...siblings.slice(0, at + 1), twin, ...siblings.slice(at + 1)]), key: twin.key };
}

/** One place up or down among its siblings; codes stay until they are numbered anew. */
export function moveBy(nodes: Nodes, key: string, step: -1 | 1): Nodes {
  return splice(nodes, key, (siblings, at) => {
    const [node, other] = [siblings[at], siblings[at + step]];
    return node && other ? siblings.map((one, i) => (i === at ? other : i === at + step ? node : one)) : siblings;
  });
}

/** To the end of another parent of the same level as its own one; it takes a code there. */
export function moveUnder(nodes: Nodes, key: string, parentKey: string): Nodes {
  const moving = place(nodes, (node) => node.key === key)?.node;
  const rest = remove(nodes, key);
  const parent = place(rest, (node) => node.key === parentKey)?.node;
  if (!moving || !parent) {
    return nodes;
  }
  return edit(rest, parentKey, { children: [...parent.children, recoded(moving, nextCode(parent.children, parent.code))] });
}

/** Where a node may be moved to. */
export function parentsFor(nodes: Nodes, key: string): DraftNode[] {
  const found = place(nodes, (node) => node.key === key);
  if (!found?.parent) {
    return [];
  }
  const level = found.depth === 1 ? nodes : nodes.flatMap(({ children }) => children);
  return level.filter((node) => node.key !== found.parent?.key && (found.depth === 1 || node.children.length > 0));
}

export function remove(nodes: Nodes, key: string): Nodes {
  return splice(nodes, key, (siblings, at) => siblings.filter((_, i) => i !== at));
}

/** All codes by the order in which the nodes stand. */
export function renumber(nodes: Nodes, parent?: string): Nodes {
  const next = nodes.map((node, i) => recoded(node, parent === undefined ? String(i + 1) : `${parent}.${i + 1}`, true));
  return next.every((node, i) => node === nodes[i]) ? nodes : next;
}

/** The node under another code, and what is below it under codes that begin with it. */
function recoded(node: DraftNode, code: string, anew = false): DraftNode {
  const children = anew
    ? renumber(node.children, code)
    : node.children.map((child) => recoded(child, `${code}.${child.code.split('.').at(-1)}`));
  return anew && node.code === code && children === node.children ? node : { ...node, code, children };
}

function withFreshKeys(node: DraftNode): DraftNode {
  return { ...node, key: newKey(), children: node.children.map(withFreshKeys) };
}
