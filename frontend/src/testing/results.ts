import type { components } from '../api/schema.d.ts';

type UnitResult = components['schemas']['UnitResult'];
type Area = components['schemas']['AreaResult'];

/** A unit's result that has only what a test says about it. */
export function resultOf(code: string, given: Partial<UnitResult> = {}): UnitResult {
  return {
    unit: { code, name: `Đơn vị ${code}` },
    group: 'DEPARTMENT',
    indexSet: '00000000-0000-7000-8000-000000000001',
    treatment: 'FULL',
    appraisedPoints: '0',
    surveyPoints: '0',
    bonusPoints: '0',
    deductionPoints: '0',
    maximum: '100',
    index: '0',
    rank: 1,
    grade: null,
    ranked: true,
    areas: [],
    ...given,
  };
}

/** An area of a result. */
export function areaOf(code: string, given: Partial<Area> = {}): Area {
  return {
    code,
    name: `Lĩnh vực ${code}`,
    appraised: '0',
    survey: '0',
    bonus: '0',
    deduction: '0',
    points: '0',
    maximum: '10',
    index: '0',
    ...given,
  };
}
