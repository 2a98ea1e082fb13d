import type { components } from '../../../api/schema.d.ts';

/** Both texts as the server gives them; null for nothing. */
export type Said = components['schemas']['Remarks'];

/** Both texts as they are typed. */
export interface Texts {
  difficulties: string;
  proposals: string;
}

/** What is typed and not on the server yet, with the version that it was typed over. */
export interface RemarksDraft extends Texts {
  version: number;
}

/** There is one draft for the whole sheet. */
export const WHOLE = 'whole';

export function textsOf({ difficulties, proposals }: Said): Texts {
  return { difficulties: difficulties ?? '', proposals: proposals ?? '' };
}

/** Whether the server would make of these texts what it has already. */
export function isSame(texts: Texts, said: Said): boolean {
  const held = textsOf(said);
  return kept(texts.difficulties) === kept(held.difficulties) && kept(texts.proposals) === kept(held.proposals);
}

function kept(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}
