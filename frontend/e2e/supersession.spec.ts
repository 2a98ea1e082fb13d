import { expect, test } from '@playwright/test';
import { api } from './api.ts';
import { arrive, dialog, enter, faultsOf, heading } from './journey.ts';

const UNITS = ['X26554', 'X26557'] as const;
const YEAR = 2013;
const DAY_MS = 86_400_000;

const send = <T = unknown>(method: string, username: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api<T>(username, path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });

const leaf = (code: string, name: string, maxScore: number, rule: object) => ({
  code,
  name,
  maxScore,
  scoredBy: 'SELF',
  department: 'SNV',
  rule,
});
const ratio = { type: 'RATIO', a: 'Số hồ sơ đã giải quyết', b: 'Số hồ sơ đúng hạn', fullAt: 100, zeroBelow: 0, whenNone: 'REQUEST_NA' };

/** An issued set of one area with these criteria; what it is called says which one it is. */
async function issued(title: string, criteria: object[]): Promise<string> {
  const area = { code: '1', name: 'Cải cách thủ tục hành chính', maxScore: 10, criteria };
  const form = { title, group: 'COMMUNE', year: YEAR, illustrative: true, notice: 'Minh họa.', total: 10, survey: 0, areas: [area] };
  const { id } = await send<{ id: string }>('POST', 'home-affairs', '/index-sets', form);
  await send('POST', 'home-affairs', `/index-sets/${id}/issuing`, { decisionNumber: '01/QĐ-UBND', decisionDate: '2013-10-16' });
  return id;
}

/** A training campaign of two communes; the sheet of the first. */
async function training(title: string, set: string): Promise<string> {
  // a far end: those with a nearer one come first wherever people look
  const phase = { kind: 'SELF_SCORING', opensAt: new Date(Date.now() - DAY_MS), closesAt: new Date(Date.now() + 300 * DAY_MS) };
  const campaign = { year: YEAR, kind: 'TRAINING', title, explanationRound: true, demonstration: true, phases: [phase] };
  const { id } = await send<{ id: string }>('POST', 'home-affairs', '/campaigns', campaign);
  await send('PUT', 'home-affairs', `/campaigns/${id}/participants`, { participants: UNITS.map((unit) => ({ unit, indexSet: set })) });
  await send('POST', 'home-affairs', `/campaigns/${id}/opening`);
  const found = await api<{ items: { id: string }[] }>('home-affairs', `/assessments?campaign=${id}&unit=${UNITS[0]}`);
  return found.items[0]?.id ?? '';
}

test('an amended set takes the place of one in use: what it does is read before, done whole, and told to the unit', async ({
  page,
  browser,
}) => {
  const run = crypto.randomUUID().slice(0, 8);
  const amended = `Bộ tiêu chí tập huấn sửa đổi (minh họa), ${run}`;
  const old = await issued(`Bộ tiêu chí tập huấn (minh họa), ${run}`, [
    leaf('1.1', 'Tỷ lệ hồ sơ đúng hạn', 6, ratio),
    leaf('1.2', 'Sáng kiến cải cách', 4, { type: 'MANUAL' }),
  ]);
  const to = await issued(amended, [
    leaf('1.1', 'Sáng kiến cải cách', 5, { type: 'MANUAL' }),
    leaf('1.2', 'Tỷ lệ hồ sơ đúng hạn', 5, ratio),
  ]);
  const title = `Đợt tập huấn năm ${YEAR}, ${run}`;
  const sheet = await training(title, old);
  const [unit] = UNITS.map((code) => code.toLowerCase());
  const scores = `/assessments/${sheet}/scores`;
  const words = 'Theo sổ theo dõi của bộ phận một cửa';
  await send('PUT', unit as string, `${scores}/1.1`, { input: { a: 100, b: 90 }, explanation: words }, { 'if-match': '"0"' });
  await send('PUT', unit as string, `${scores}/1.2`, { score: 4, explanation: words }, { 'if-match': '"0"' });

  await enter(page, 'home-affairs', `/index-sets/${to}`);
  await arrive(page, amended);
  await page.getByRole('link', { name: 'Thay vào đợt đang chạy' }).click();
  await arrive(page, 'Thay bộ tiêu chí của đợt đang chạy');
  await page.getByLabel('Đợt đánh giá').selectOption(title);
  await page.getByLabel('Bộ đang dùng').selectOption(`Bộ tiêu chí tập huấn (minh họa), ${run}`);
  await expect(page.getByText('2 phiếu chuyển sang bộ này, 2 điểm thay đổi')).toBeVisible();
  const affected = page.getByRole('region', { name: 'Điểm bị ảnh hưởng' });
  await expect(affected.getByRole('row', { name: /^1\.2 Tỷ lệ hồ sơ đúng hạn/ })).toContainText('5,404,50');
  await expect(affected.getByRole('row', { name: /^1\.1 Sáng kiến cải cách/ })).toContainText('phải chấm lại');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Thay bộ tiêu chí' }).click();
  await dialog(page).getByRole('button', { name: 'Thay bộ tiêu chí' }).click();
  await expect(dialog(page).getByLabel('Lý do (đơn vị đọc được)')).toHaveAttribute('aria-invalid', 'true');
  await dialog(page).getByLabel('Lý do (đơn vị đọc được)').fill('Quyết định số 02/QĐ-UBND sửa điểm tối đa');
  expect(await faultsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Thay bộ tiêu chí' }).click();
  await expect(page.getByText('Đã chuyển 2 phiếu sang bộ mới')).toBeVisible();
  await expect(page.getByText('2 điểm bị ảnh hưởng')).toBeVisible();
  await expect(page.getByText('Bộ này đã thay bộ kia trong đợt')).toBeVisible();

  const ward = await (await browser.newContext()).newPage();
  await enter(ward, unit as string, `/assessments/${sheet}?leaf=1.1`);
  await arrive(ward, heading('1.1'));
  await ward.getByRole('button', { name: 'Xem điểm thay đổi' }).click();
  await expect(dialog(ward).getByText('Quyết định số 02/QĐ-UBND sửa điểm tối đa')).toBeVisible();
  await expect(dialog(ward).getByRole('row', { name: /^1\.1 Sáng kiến cải cách/ })).toContainText('phải chấm lại');
  expect(await faultsOf(ward)).toEqual([]);
  await ward.keyboard.press('Escape');
  await expect(ward.getByLabel('Điểm tự chấm')).toHaveValue('');
  await expect(ward.getByLabel('Giải thích', { exact: true })).toHaveValue(words);
  await ward.getByLabel('Điểm tự chấm').fill('4,5');
  await expect(ward.getByText(/^Đã lưu lúc \d/)).toBeVisible();
});
