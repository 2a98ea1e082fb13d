import { pieces } from './pieces.ts';

/** A snippet with what was looked for marked; it is shown as text, whatever it says. */
export function Found({ text, find }: { text: string; find: string }) {
  return (
    <span className="snip">
      {pieces(text, find).map((piece, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
        piece.hit ? <mark key={i}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}
