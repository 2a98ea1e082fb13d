import { expect, test } from 'vitest';
import { keptName, titleOf } from '../../../components/viewer/title.ts';
import type { Leaf, Sheet } from '../model.ts';
import {
  addedForObjection,
  archived,
  decidedBefore,
  isOutsideYear,
  type LeafDocument,
  type LibraryDocument,
  libraryFilters,
  mayDescribe,
  proofLack,
  searchLibrary,
  typeOf,
} from './documents.ts';

const EVIDENCE = { kind: 'EVIDENCE' };
const EXPLANATION = { kind: 'EXPLANATION' };

function lackOf(self: object | null, evidence: object[] | null = [], part: object = {}) {
  return proofLack({
    scoredBy: 'SELF',
    notApplicable: false,
    self: self && { score: '1', input: null, explanation: null, evidenceIncomplete: false, ...self },
    evidence,
    ...part,
  } as unknown as Leaf);
}

test('a score needs a document or words', () => {
  expect(lackOf({})).toBe('proof');
  expect(lackOf({}, [EVIDENCE])).toBeNull();
  expect(lackOf({}, [EXPLANATION])).toBeNull();
  expect(lackOf({ explanation: 'Có' })).toBeNull();
  expect(lackOf({ score: null, input: { value: '3' } })).toBe('proof');
});

test('a score of 0 needs neither, and neither does what is not scored or not the unit’s', () => {
  expect(lackOf({ score: '0' })).toBeNull();
  expect(lackOf({ score: '0.00', evidenceIncomplete: true })).toBeNull();
  expect(lackOf(null)).toBeNull();
  expect(lackOf({ score: null })).toBeNull();
  expect(lackOf({}, [], { scoredBy: 'HOME_AFFAIRS' })).toBeNull();
  expect(lackOf({}, [], { notApplicable: true })).toBeNull();
  expect(lackOf({}, null)).toBeNull();
});

test('evidence that does not show everything needs a document and words', () => {
  const incomplete = { evidenceIncomplete: true };
  expect(lackOf(incomplete, [EVIDENCE])).toBe('both');
  expect(lackOf({ ...incomplete, explanation: 'Có' })).toBe('both');
  expect(lackOf(incomplete, [EXPLANATION])).toBe('both');
  expect(lackOf(incomplete, [EVIDENCE, EXPLANATION])).toBeNull();
  expect(lackOf({ ...incomplete, explanation: 'Có' }, [EVIDENCE])).toBeNull();
});

test('what is blocked because of malware proves nothing, and the lack says why', () => {
  const locked = (document: object) => ({ ...document, preview: { state: 'BLOCKED' } });
  const incomplete = { evidenceIncomplete: true };
  expect(lackOf({}, [locked(EVIDENCE)])).toBe('blocked');
  expect(lackOf({}, [locked(EXPLANATION)])).toBe('blocked');
  expect(lackOf({}, [locked(EVIDENCE), EVIDENCE])).toBeNull();
  expect(lackOf({ explanation: 'Có' }, [locked(EVIDENCE)])).toBeNull();
  expect(lackOf({ score: '0' }, [locked(EVIDENCE)])).toBeNull();
  expect(lackOf({ ...incomplete, explanation: 'Có' }, [locked(EVIDENCE)])).toBe('blocked');
  expect(lackOf(incomplete, [EVIDENCE, locked(EXPLANATION)])).toBe('blocked');
});

test('a document is known by its number and the name of its file, and by its type in letters', () => {
  expect(titleOf({ documentNumber: '412/BC-UBND', name: 'Báo cáo.pdf', url: null })).toBe('412/BC-UBND – Báo cáo.pdf');
  expect(titleOf({ documentNumber: null, name: 'Báo cáo.pdf', url: null })).toBe('Báo cáo.pdf');
  const link = { name: 'Kế hoạch.txt', url: 'https://qlvb.example.vn/412' };
  expect(titleOf({ documentNumber: '412/KH', ...link })).toBe('412/KH – Kế hoạch');
  expect(keptName(link, ' Kế hoạch năm ')).toBe('Kế hoạch năm.txt');
  expect(typeOf({ name: 'Báo cáo 1.2.xlsx', mediaType: 'application/zip' })).toBe('XLSX');
  expect(typeOf({ name: 'Báo cáo', mediaType: 'application/vnd.oasis.opendocument.text' })).toBe('TEXT');
});

test('only evidence may have a date that is not of the year', () => {
  const dated = (kind: string, issuedOn: string | null) => isOutsideYear({ kind, issuedOn } as LeafDocument, 2018);
  expect(dated('EVIDENCE', '2017-12-31')).toBe(true);
  expect(dated('EVIDENCE', '2018-12-31')).toBe(false);
  expect(dated('EVIDENCE', null)).toBe(false);
  expect(dated('EXPLANATION', '2019-01-05')).toBe(false);
});

test('a document that came after a decision names the last stage that had decided without it', () => {
  const stage = (at: string) => ({ score: '1', input: null, at });
  const leaf = {
    rule: { type: 'MANUAL' },
    self: stage('2019-01-01T00:00:00Z'),
    district: stage('2019-01-10T00:00:00Z'),
    province: stage('2019-02-10T00:00:00Z'),
    reappraisal: null,
  } as unknown as Leaf;
  expect(decidedBefore(leaf, { uploadedAt: '2019-01-05T00:00:00Z' })).toBeUndefined();
  expect(decidedBefore(leaf, { uploadedAt: '2019-01-20T00:00:00Z' })).toBe('district');
  expect(decidedBefore(leaf, { uploadedAt: '2019-03-01T00:00:00Z' })).toBe('province');
});

test('outside the draft a document is described only by who may prove all of its leaves', () => {
  const sheet = {
    allowed: [],
    leaves: [
      { code: '1.1', allowed: ['prove'] },
      { code: '1.2', allowed: [] },
    ],
  } as unknown as Sheet;
  const at = (...leaves: string[]) => leaves.map((leaf) => ({ leaf, pointer: null }));
  expect(mayDescribe(sheet, at('1.1'))).toBe(true);
  expect(mayDescribe(sheet, at('1.1', '1.2'))).toBe(false);
  expect(mayDescribe(sheet, at())).toBe(false);
  expect(mayDescribe({ ...sheet, allowed: ['prove'] }, at('1.2'))).toBe(true);
});

const LIBRARY = [
  { name: 'Kế hoạch.pdf', documentNumber: '05/KH', issuer: 'UBND phường', links: [{ leaf: '3.2.2', pointer: 'trang 9' }], duplicates: [] },
  { name: 'Sổ.xlsx', documentNumber: null, issuer: null, links: [], duplicates: [{}] },
] as unknown as LibraryDocument[];

test('the library is searched by every word, without diacritics, in title, issuer, leaf and pointer', () => {
  const found = (q: string) => searchLibrary(LIBRARY, q).map(({ name }) => name);
  expect(found('')).toHaveLength(2);
  expect(found('ke hoach phuong')).toEqual(['Kế hoạch.pdf']);
  expect(found('3.2.2 trang')).toEqual(['Kế hoạch.pdf']);
  expect(found('so phuong')).toEqual([]);
});

test('filters are offered where they find something, and where they are on', () => {
  expect(searchLibrary(LIBRARY, '', 'unlinked').map(({ name }) => name)).toEqual(['Sổ.xlsx']);
  expect(libraryFilters(LIBRARY, undefined)).toEqual([
    { show: 'unlinked', count: 1 },
    { show: 'copies', count: 1 },
  ]);
  expect(libraryFilters([], 'copies')).toEqual([{ show: 'copies', count: 0 }]);
});

test('an objection takes the documents along that came after the province’s decision', () => {
  const stage = (at: string) => ({ score: '1', input: null, at });
  const before = { id: 'a', uploadedAt: '2018-11-01T08:00:00Z' };
  const after = { id: 'b', uploadedAt: '2018-12-02T08:00:00.5Z' };
  const leaf = { self: stage('2018-10-30T08:00:00Z'), district: null, province: stage('2018-12-02T08:00:00Z'), reappraisal: null };
  expect(addedForObjection({ ...leaf, evidence: [before, after] } as unknown as Leaf)).toEqual([after]);
  expect(addedForObjection({ ...leaf, evidence: null } as unknown as Leaf)).toEqual([]);
});

test('an archive holds a document once for each of its leaves, and once without any', () => {
  const library = [
    { size: 100, links: [{ leaf: '1.1' }, { leaf: '1.2' }] },
    { size: 7, links: [] },
  ] as unknown as LibraryDocument[];

  expect(archived(library)).toEqual({ files: 3, bytes: 207 });
  expect(archived([])).toEqual({ files: 0, bytes: 0 });
});
