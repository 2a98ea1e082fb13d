/** The parts of a sheet that somebody works through; the choice is `show` in the address. */
export const SHOWS = [
  'rest',
  'unproven',
  'unreasoned',
  'mine',
  'returned',
  'due',
  'review',
  'unreviewed',
  'pending',
  'contestable',
  'lowered',
  'differs',
  'requests',
  'not-applicable',
  'carried',
] as const;
export type Show = (typeof SHOWS)[number];

/** The parts of a library, in the same way. */
export const LIBRARY_SHOWS = ['unlinked', 'copies'] as const;
export type LibraryShow = (typeof LIBRARY_SHOWS)[number];
