import { describe, expect, it } from 'vitest';
import { obstacleOf, proposed } from './model.ts';

type Group = Parameters<typeof obstacleOf>[1]['groups'][number];

const run = (openSheets: number): Parameters<typeof obstacleOf>[0] => ({ openSheets, groups: ['DEPARTMENT'] });
const campaign = (...groups: Partial<Group>[]) => ({
  groups: groups.map(
    (given): Group => ({ group: 'DEPARTMENT', participants: 3, sheets: 3, results: 'OPEN', correctionReason: null, grades: [], ...given }),
  ),
});

describe('what keeps a run from being submitted', () => {
  it('is nothing while the results are open and all sheets are there', () => {
    expect(obstacleOf(run(0), campaign({ results: 'OPEN' }))).toBeUndefined();
  });

  it('is an open sheet, another run before leadership, or settled results', () => {
    expect(obstacleOf(run(1), campaign({ results: 'OPEN' }))).toBe('openSheets');
    expect(obstacleOf(run(0), campaign({ results: 'SUBMITTED' }))).toBe('otherSubmitted');
    expect(obstacleOf(run(0), campaign({ results: 'APPROVED' }))).toBe('settled');
  });

  it('is gone with a correction, and other groups do not matter', () => {
    expect(obstacleOf(run(0), campaign({ results: 'PUBLISHED', correctionReason: 'Nhập nhầm' }))).toBeUndefined();
    expect(obstacleOf(run(0), campaign({ results: 'OPEN' }, { group: 'COMMUNE', results: 'APPROVED' }))).toBeUndefined();
  });
});

describe('what is proposed for a new run', () => {
  it('leaves out what is settled, unless there is nothing else', () => {
    const settled = { group: 'COMMUNE', results: 'PUBLISHED' } as const;
    expect(proposed(campaign({}, settled), ['DEPARTMENT', 'COMMUNE'])).toEqual(['DEPARTMENT']);
    expect(proposed(campaign(settled), ['COMMUNE'])).toEqual(['COMMUNE']);
    expect(proposed(campaign({ ...settled, correctionReason: 'Nhập nhầm' }), ['COMMUNE'])).toEqual(['COMMUNE']);
  });
});
