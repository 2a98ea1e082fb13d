import ts from 'typescript';

/** Words written straight into JSX, or into an attribute that people read: they belong into the messages. */
const READ_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label', 'hint', 'text']);
const WORD = /\p{L}/u;

export function findLiteralText(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = [];
  const report = (node, words) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${name}:${line + 1} literal text: ${words.trim()}`);
  };
  const visit = (node) => {
    if (ts.isJsxText(node) && WORD.test(node.text)) {
      report(node, node.text);
    } else if (ts.isJsxAttribute(node) && READ_ATTRIBUTES.has(node.name.getText(source))) {
      reportLiterals(node.initializer);
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      reportLiterals(node.expression);
    }
    ts.forEachChild(node, visit);
  };
  // Follows `cond ? 'a' : 'b'` and `x ?? 'a'`, not the arguments of calls: t('key') is what we want.
  const reportLiterals = (node) => {
    if (!node) {
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (WORD.test(node.text)) {
        report(node, node.text);
      }
    } else if (ts.isTemplateExpression(node)) {
      if ([node.head, ...node.templateSpans.map((span) => span.literal)].some((part) => WORD.test(part.text))) {
        report(node, node.getText(source));
      }
    } else if (ts.isConditionalExpression(node)) {
      reportLiterals(node.whenTrue);
      reportLiterals(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      reportLiterals(node.right);
    } else if (ts.isParenthesizedExpression(node) || (ts.isJsxExpression(node) && ts.isJsxAttribute(node.parent))) {
      reportLiterals(node.expression);
    }
  };
  visit(source);
  return found;
}
