// JSON whose numbers keep every digit: a number is the text it was written as, never a double.

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A JSON number by its text. */
export class Decimal {
  constructor(text) {
    this.text = String(text);
  }
}

export function parse(text) {
  const marked = text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `{"\\u0000":"${token}"}`));
  return JSON.parse(marked, (_, value) => (value?.['\u0000'] === undefined ? value : new Decimal(value['\u0000'])));
}

export function stringify(value) {
  const marked = JSON.stringify(value, (_, part) => (part instanceof Decimal ? `\u0000${part.text}\u0000` : part));
  return marked.replace(/"\\u0000(.*?)\\u0000"/g, '$1');
}
