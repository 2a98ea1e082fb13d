import ts from 'typescript';

/** What is wrong with the messages of one folder: keys missing or extra in English, other placeholders, keys nobody uses. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

export function flatten(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

export function checkMessages({ vi, en, sources, namespace }) {
  const faults = [];
  const left = group(vi);
  const right = group(en);
  for (const key of left.keys()) {
    if (!right.has(key)) {
      faults.push(`missing in en.json: ${key}`);
    }
  }
  for (const key of right.keys()) {
    if (!left.has(key)) {
      faults.push(`not in vi.json: ${key}`);
    }
  }
  for (const [key, texts] of left) {
    const wanted = placeholders(texts);
    const got = placeholders(right.get(key) ?? texts);
    if (wanted !== got) {
      faults.push(`other placeholders: ${key} (vi ${wanted || 'none'}, en ${got || 'none'})`);
    }
  }
  const used = usedKeys(sources, namespace);
  for (const key of left.keys()) {
    if (!used.exact.has(key) && !used.patterns.some((pattern) => pattern.test(key))) {
      faults.push(`unused: ${key}`);
    }
  }
  return faults;
}

function group(messages) {
  const grouped = new Map();
  for (const [key, text] of flatten(messages)) {
    const base = key.replace(PLURAL, '');
    grouped.set(base, [...(grouped.get(base) ?? []), text]);
  }
  return grouped;
}

function placeholders(texts) {
  return [...new Set(texts.flatMap((text) => text.match(/\{\{\s*\w+/g) ?? []))].sort().join(' ');
}

/** Every string in the sources that could be a key, and every template (`status.${status}`) as a pattern. */
function usedKeys(sources, namespace) {
  const exact = new Set();
  const patterns = [];
  const plain = (text) => (text.startsWith(`${namespace}:`) ? text.slice(namespace.length + 1) : text);
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      exact.add(plain(node.text));
    } else if (ts.isTemplateExpression(node)) {
      const text = plain(node.head.text) + node.templateSpans.map((span) => `\u0000${span.literal.text}`).join('');
      if (/[a-z]/i.test(text)) {
        patterns.push(new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u0000', '[\\w-]+')}$`));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const [name, text] of Object.entries(sources)) {
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  }
  return { exact, patterns };
}
