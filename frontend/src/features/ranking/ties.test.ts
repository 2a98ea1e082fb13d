import { describe, expect, it } from 'vitest';
import { resultOf } from '../../testing/results.ts';
import { tiesOf } from './ties.ts';

describe('ties', () => {
  it('are real where the rank is shared', () => {
    const ties = tiesOf([
      resultOf('A', { rank: 1, index: '88.5' }),
      resultOf('B', { rank: 1, index: '88.5' }),
      resultOf('C', { rank: 3, index: '80' }),
    ]);
    expect(ties.get('A')).toEqual({ shared: true, places: null, beyond: false });
    expect(ties.get('B')?.shared).toBe(true);
    expect(ties.has('C')).toBe(false);
  });

  it('are printed only where ranks differ, and enough decimals tell them apart', () => {
    const ties = tiesOf([
      resultOf('A', { rank: 1, index: '88.5714285714' }),
      resultOf('B', { rank: 2, index: '88.5712000000' }),
      resultOf('C', { rank: 3, index: '88.57' }),
    ]);
    expect(ties.get('A')).toEqual({ shared: false, places: 4, beyond: false });
    expect(ties.get('C')?.places).toBe(4);
  });

  it('may be both in one row of equals', () => {
    const ties = tiesOf([
      resultOf('A', { rank: 1, index: '70.004' }),
      resultOf('B', { rank: 2, index: '70' }),
      resultOf('C', { rank: 2, index: '70' }),
    ]);
    expect(ties.get('A')).toEqual({ shared: false, places: 3, beyond: false });
    expect(ties.get('B')).toEqual({ shared: true, places: 3, beyond: false });
  });

  it('say when no stored decimal tells units of different ranks apart', () => {
    const ties = tiesOf([resultOf('A', { rank: 1, index: '100' }), resultOf('B', { rank: 2, index: '100' })]);
    expect(ties.get('A')?.beyond).toBe(true);
  });

  it('leave out who is not ranked', () => {
    expect(tiesOf([resultOf('A', { rank: 1, index: '70' }), resultOf('B', { rank: null, index: '70' })]).size).toBe(0);
  });
});
