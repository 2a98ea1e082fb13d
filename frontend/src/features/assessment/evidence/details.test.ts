import { expect, test } from 'vitest';
import { sizeOf } from '../../../lib/file-size.ts';
import { described, detailsOf, hasReadableDate, linked, NO_DETAILS, needsDateExplanation, rowOf } from './details.ts';
import type { LibraryDocument } from './documents.ts';

const TYPED = { ...NO_DETAILS, documentNumber: ' 412/BC-UBND ', issuedOn: '8/12/2018' };

test('what is typed goes out trimmed, dates as the server writes them, and blanks as nothing', () => {
  expect(described({ ...TYPED, issuer: '  ' })).toEqual({
    kind: 'EVIDENCE',
    documentNumber: '412/BC-UBND',
    issuer: null,
    issuedOn: '2018-12-08',
    dateExplanation: null,
  });
  expect(linked([{ leaf: '3.2.2', pointer: ' ' }])).toEqual([{ leaf: '3.2.2', pointer: null }]);
});

test('what the server holds comes back as it is typed', () => {
  const held = { documentNumber: null, issuer: 'Sở Nội vụ', issuedOn: '2018-12-08', dateExplanation: null, kind: 'EXPLANATION' };
  expect(detailsOf(held as LibraryDocument)).toEqual({ ...NO_DETAILS, issuer: 'Sở Nội vụ', issuedOn: '08/12/2018', explains: true });
});

test('a date is a day or nothing, and one outside the year has to be explained for evidence', () => {
  expect(hasReadableDate(NO_DETAILS)).toBe(true);
  expect(hasReadableDate({ ...NO_DETAILS, issuedOn: '31/02/2018' })).toBe(false);
  expect(needsDateExplanation(TYPED, 2018)).toBe(false);
  expect(needsDateExplanation(TYPED, 2019)).toBe(true);
  expect(needsDateExplanation({ ...TYPED, explains: true }, 2019)).toBe(false);
});

test('a row names its upload and leaves, and says nothing where nothing was typed', () => {
  const row = rowOf({ state: { kind: 'arrived', upload: 'u1' }, details: TYPED, pointer: ' trang 3 ' }, ['3.2.1', '3.2.2']);
  expect(row).toMatchObject({
    upload: 'u1',
    leafCodes: ['3.2.1', '3.2.2'],
    documentNumber: '412/BC-UBND',
    issuer: null,
    pointer: 'trang 3',
  });
});

test('sizes are read in the unit that fits', () => {
  expect(sizeOf(0)).toEqual({ value: '0', unit: 'B' });
  expect(sizeOf(1536)).toEqual({ value: '1.5', unit: 'KB' });
  expect(sizeOf(52_428_800)).toEqual({ value: '50', unit: 'MB' });
  expect(sizeOf(5 * 1024 ** 4)).toEqual({ value: '5120', unit: 'GB' });
});
