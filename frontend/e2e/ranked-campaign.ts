import { api } from './api.ts';
import { freeYear } from './own-campaign.ts';

/** A small campaign of its own, made through the API as Home Affairs would, with sheets that are soon at their end. */
const DEPARTMENTS = ['SXD', 'SNGV', 'STNMT'] as const;
const BY_SURVEY = 'CUCTHADS';
/** Areas 1, 2, 8 and 9 stay; what is left out makes the way short and stands as not applicable in the matrix. */
const LEFT_OUT = ['3', '4', '5', '6', '7'];
const LAST_YEAR = 2016;
const DAY_MS = 86_400_000;

export type Department = (typeof DEPARTMENTS)[number];

interface Leaf {
  code: string;
  version: number;
  scoredBy: string;
  notApplicable: boolean;
  enterableMax: number;
}
interface Sheet {
  id: string;
  leaves: Leaf[];
}

export interface RankedCampaign {
  id: string;
  year: number;
  title: string;
  sheets: Record<Department, string>;
}

const send = <T = unknown>(method: string, username: string, path: string, body?: unknown): Promise<T> =>
  api<T>(username, path, { method, body: body === undefined ? null : JSON.stringify(body) });

/** An open campaign of three departments and a central agency that is ranked by the survey alone. */
export async function rankedCampaign(): Promise<RankedCampaign> {
  const year = await freeYear(LAST_YEAR);
  const title = `Chỉ số CCHC năm ${year}`;
  const set = await departmentSet();
  // a far end: those with a nearer one come first wherever people look
  const phase = { kind: 'SELF_SCORING', opensAt: new Date(Date.now() - DAY_MS), closesAt: new Date(Date.now() + 300 * DAY_MS) };
  const campaign = { year, kind: 'ANNUAL', title, explanationRound: false, demonstration: true, phases: [phase] };
  const { id } = await send<{ id: string }>('POST', 'home-affairs', '/campaigns', campaign);
  const participants = [
    ...DEPARTMENTS.map((unit) => ({ unit, indexSet: set })),
    { unit: BY_SURVEY, indexSet: set, treatment: 'SURVEY_ONLY' },
  ];
  await send('PUT', 'home-affairs', `/campaigns/${id}/participants`, { participants });
  const member = { username: 'team-snv', name: 'Lê Thị Thẩm Định', department: 'SNV', grants: [{}] };
  await send('PUT', 'home-affairs', `/campaigns/${id}/team`, { members: [member] });
  for (const unit of DEPARTMENTS) {
    const body = { codes: LEFT_OUT, reason: 'Không thuộc nhiệm vụ của đơn vị' };
    await send('PUT', 'home-affairs', `/campaigns/${id}/units/${unit}/not-applicable`, body);
  }
  await send('POST', 'home-affairs', `/campaigns/${id}/opening`);
  const found = await api<{ items: { id: string; unit: { code: Department } }[] }>('home-affairs', `/assessments?campaign=${id}`);
  const sheets = Object.fromEntries(found.items.map((sheet) => [sheet.unit.code, sheet.id])) as RankedCampaign['sheets'];
  await surveyPoints(id, sheets.SXD);
  return { id, year, title, sheets };
}

/** Brings a sheet to its end; `less` is taken from what the unit may reach in a leaf. */
export async function makeFinal({ sheets }: RankedCampaign, unit: Department, less: Record<string, number> = {}): Promise<void> {
  const id = sheets[unit];
  const head = unit.toLowerCase();
  for (const leaf of await leavesOf(head, id, 'SELF')) {
    const body = { score: leaf.enterableMax - (less[leaf.code] ?? 0), explanation: 'Có báo cáo kèm theo.' };
    await put(head, `/assessments/${id}/scores/${leaf.code}`, leaf, body);
  }
  await send('POST', head, `/assessments/${id}/submission`);
  await send('POST', 'team-snv', `/appraisals/${id}/agreements`, { leaves: 'all' });
  await scoreOwnLeaves(id);
  await finalize(id);
}

/** Home Affairs gives its own leaves of a sheet their full points. */
export async function scoreOwnLeaves(id: string): Promise<void> {
  for (const leaf of await leavesOf('home-affairs', id, 'HOME_AFFAIRS')) {
    await put('home-affairs', `/appraisals/${id}/scores/${leaf.code}`, leaf, { score: leaf.enterableMax, reason: 'Theo sổ theo dõi' });
  }
}

/** Opens a final sheet again, takes points from a leaf in the second pass and makes it final again. */
export async function correct({ sheets }: RankedCampaign, unit: Department, code: string, score: number): Promise<void> {
  const id = sheets[unit];
  await send('POST', 'home-affairs', `/assessments/${id}/reopening`, { reason: 'Nhập nhầm điểm' });
  const leaf = (await leavesOf('team-snv', id, 'SELF')).find((one) => one.code === code) as Leaf;
  await put('team-snv', `/appraisals/${id}/scores/${code}`, leaf, { score, reason: 'Đính chính theo hồ sơ gốc' });
  await finalize(id);
}

function finalize(id: string): Promise<unknown> {
  const minutes = { minutesNumber: '05/BB-TTĐ', heldOn: '2019-01-20', votesFor: 7, votesTotal: 9 };
  return send('POST', 'home-affairs', `/assessments/${id}/finalization`, minutes);
}

/** The set that departments are scored by in the demonstration. */
async function departmentSet(): Promise<string> {
  const sets = await api<{ items: { id: string; group: string; status: string }[] }>('home-affairs', '/index-sets?size=200');
  return sets.items.find(({ group, status }) => group === 'DEPARTMENT' && status === 'ISSUED')?.id ?? '';
}

async function leavesOf(username: string, id: string, scoredBy: string): Promise<Leaf[]> {
  const sheet = await api<Sheet>(username, `/assessments/${id}`);
  return sheet.leaves.filter((leaf) => leaf.scoredBy === scoredBy && !leaf.notApplicable);
}

/** Half of everything that people are asked about, and one point more for the agency. */
async function surveyPoints(campaign: string, sheet: string): Promise<void> {
  const leaves = await leavesOf('home-affairs', sheet, 'SURVEY');
  const rows = [...DEPARTMENTS, BY_SURVEY].flatMap((unit) =>
    leaves.map(({ code }) => `${unit},${code},${unit === BY_SURVEY ? 2 : 1.5},120`),
  );
  const body = ['unit,leaf,points,n', ...rows, ''].join('\n');
  await api('home-affairs', `/campaigns/${campaign}/survey-points`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body });
}

function put(username: string, path: string, leaf: Leaf, body: unknown): Promise<unknown> {
  return api(username, path, { method: 'PUT', headers: { 'if-match': `"${leaf.version}"` }, body: JSON.stringify(body) });
}
