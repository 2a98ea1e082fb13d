import { withoutDiacritics } from '../../lib/diacritics.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

/** A text in pieces, those that were looked for marked: word by word, with or without diacritics. */
export function pieces(text: string, find: string): Piece[] {
  const words: readonly string[] = withoutDiacritics(find).match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1);
  return (text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).map((piece) => {
    const plain = withoutDiacritics(piece);
    return { text: piece, hit: words.includes(plain) || (last !== undefined && plain.startsWith(last)) };
  });
}
