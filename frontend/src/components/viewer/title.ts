/** A document by its own name; a link has the address of its place in another system. */
interface Named {
  name: string;
  url: string | null;
}

/** A link is kept as a small text, which is no file to people. */
const LINK_KEPT_AS = '.txt';

/** The name that people see. */
export function shownName({ name, url }: Named): string {
  return url && name.endsWith(LINK_KEPT_AS) ? name.slice(0, -LINK_KEPT_AS.length) : name;
}

/** The name that is kept for what people typed. */
export function keptName({ url }: Pick<Named, 'url'>, typed: string): string {
  return url ? `${typed.trim()}${LINK_KEPT_AS}` : typed;
}

/** What people know a document by: its number and its name. */
export function titleOf(document: Named & { documentNumber: string | null }): string {
  return document.documentNumber ? `${document.documentNumber} – ${shownName(document)}` : shownName(document);
}
