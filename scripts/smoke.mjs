// The first story of the product over its documented API, with a real token.
import assert from 'node:assert/strict';
import { base, programToken } from './live/keycloak.mjs';

function api(bearer) {
  return (path, init = {}) =>
    fetch(`${base}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...init.headers },
    });
}

assert.equal((await fetch(`${base}/q/health/ready`)).status, 200, 'ready');
assert.equal((await fetch(`${base}/api/v1/me`)).status, 401, 'no token');
const page = await fetch(`${base}/assessments/deep-link`);
assert.match(await page.text(), /<div id="root">|<div id="app">/, 'deep links answer the SPA');
assert.match(page.headers.get('content-security-policy'), /default-src 'none'/);

const commune = api(await programToken('x26508'));
const me = await (await commune('/me')).json();
assert.equal(me.unit.code, 'X26508');
const [campaign] = (await (await commune('/campaigns?year=2018')).json()).items;
const list = await (await commune(`/assessments?campaign=${campaign.id}`)).json();
assert.equal(list.total, 1, 'a commune sees its own sheet only');
const [sheet] = list.items;
assert.equal(sheet.status, 'DRAFT');

const leaf = `/assessments/${sheet.id}/scores/3.2.2`;
const body = JSON.stringify({ input: { a: 4318, b: 4231 } });
const saved = await commune(leaf, { method: 'PUT', headers: { 'if-match': '"0"' }, body });
assert.equal(saved.status, 200);
assert.match(await saved.text(), /"score":2\.4496294581/);
assert.equal((await commune(leaf, { method: 'PUT', headers: { 'if-match': '"0"' }, body })).status, 412);
assert.equal((await commune(leaf, { method: 'PUT', body })).status, 428);

const other = api(await programToken('x26506'));
assert.equal((await other(`/assessments/${sheet.id}`)).status, 404, 'another unit');
const homeAffairs = api(await programToken('home-affairs'));
assert.equal((await (await homeAffairs(`/assessments?campaign=${campaign.id}`)).json()).total, 119, 'every unit has its sheet');
const central = await (await homeAffairs(`/assessments?campaign=${campaign.id}&unit=CUCHQ`)).json();
const department = await (await homeAffairs(`/assessments?campaign=${campaign.id}&unit=SDL`)).json();
assert.ok(central.items[0].progress.leaves < department.items[0].progress.leaves, 'a central agency is excused from leaves');
console.log('The product runs, knows its users and keeps a score.');
