import { describe, expect, it } from 'vitest';
import { askAgain, isShown, type Preview } from './pages.ts';

const preview = (state: Preview['state']): Preview => ({ state, reason: null, pages: 1, totalPages: 1, scripts: false, secrecy: null });

describe('documents that are being looked into', () => {
  it('are asked for soon at first, then seldom, and not at all when all is known', () => {
    const waiting = [{ preview: preview('READY') }, { preview: preview('PENDING') }];

    expect(askAgain(waiting, 1)).toBe(2_000);
    expect(askAgain(waiting, 15)).toBe(15_000);
    expect(askAgain([{ preview: preview('FAILED') }, { preview: null }], 1)).toBe(false);
    expect(askAgain(undefined, 0)).toBe(false);
  });

  it('are shown as pictures or as text', () => {
    const states: Preview['state'][] = ['PENDING', 'READY', 'TEXT', 'UNSUPPORTED', 'ENCRYPTED', 'FAILED', 'BLOCKED'];

    expect(states.filter((state) => isShown(preview(state)))).toEqual(['READY', 'TEXT']);
    expect(isShown(null)).toBe(false);
  });
});
