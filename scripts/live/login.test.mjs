// Who gets in and who does not, with the real Keycloak and the real product.
import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { after, before, test } from 'node:test';
import { secretsOf } from '../product.mjs';
import { admin, adminToken, ask, authorize, base, claimsOf, exchange, headerOf, issuer, programToken } from './keycloak.mjs';

const pem = { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } };
const ours = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem });
let oldToken;
let newKey;
let kid;

const me = (token) => fetch(`${base}/api/v1/me`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed by us; with `ours` Keycloak vouches for the key, so that only the bent part can be what is refused. */
function forge({ claims = {}, header = {}, key = ours.privateKey }) {
  const now = Math.floor(Date.now() / 1000);
  const body = { ...claimsOf(oldToken), iat: now, exp: now + 300, ...claims };
  const text = `${part({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${part(body)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

async function accepted(token, username) {
  const answer = await me(token);
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).username, username);
}

async function refused(token) {
  const answer = await me(token);
  assert.equal(answer.status, 401);
  assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
  const problem = await answer.json();
  assert.equal(problem.status, 401);
  assert.match(problem.type, /^\/problems\//);
}

before(async () => {
  oldToken = await programToken('x26508');
  const { body: realm } = await admin('GET', '');
  const created = await admin('POST', '/components', {
    name: 'rotated',
    providerId: 'rsa',
    providerType: 'org.keycloak.keys.KeyProvider',
    parentId: realm.id,
    config: { priority: ['200'], enabled: ['true'], active: ['true'], privateKey: [ours.privateKey], algorithm: ['RS256'] },
  });
  newKey = created.location.split('/').at(-1);
});

after(() => admin('DELETE', `/components/${newKey}`));

test('after a change of the signing key new and old tokens are accepted', async () => {
  const token = await programToken('x26508');
  kid = headerOf(token).kid;
  assert.notEqual(kid, headerOf(oldToken).kid, 'signed by the new key');

  await accepted(token, 'x26508');
  await accepted(oldToken, 'x26508');
});

test('a token whose key Keycloak vouches for is accepted', () => accepted(forge({}), 'x26508'));

test('the SPA signs in by code with PKCE and gets roles, unit and audience', async () => {
  const answer = await exchange(await authorize('h747'));

  const claims = claimsOf(answer.access_token);
  assert.equal(claims.iss, issuer);
  assert.deepEqual([claims.aud].flat(), ['parindex-api']);
  assert.equal(claims.azp, 'parindex-spa');
  assert.equal(claims.unit_code, 'H747');
  for (const role of ['unit', 'unit-head', 'district', 'district-head']) {
    assert.ok(claims.realm_access.roles.includes(role), role);
  }
  await accepted(answer.access_token, 'h747');
});

test('roles and units of Keycloak are those of the product', async () => {
  const expected = {
    x26508: ['X26508', ['unit', 'unit-head']],
    'home-affairs': ['SNV', ['home-affairs']],
    leadership: [undefined, ['leadership']],
    'team-stp': ['STP', ['province-team']],
    'survey-operator': [undefined, ['survey-operator']],
  };
  for (const [username, [unit, roles]] of Object.entries(expected)) {
    const view = await (await me(await programToken(username))).json();
    assert.equal(view.unit?.code, unit, username);
    assert.deepEqual(view.roles.toSorted(), roles, username);
  }
});

test('the SPA gets no token by password', async () => {
  const answer = await ask({ grant_type: 'password', client_id: 'parindex-spa', username: 'x26508', password: 'parindex' });
  assert.equal(answer.status, 400);
  assert.equal(answer.error, 'unauthorized_client');
});

test('a code is worth nothing without its verifier, and none is given without a challenge', async () => {
  const { code } = await authorize('x26508');
  assert.equal((await exchange({ code, verifier: 'a'.repeat(43) })).error, 'invalid_grant');
  const without = await authorize('x26508', 'parindex', { code_challenge: undefined, code_challenge_method: undefined });
  assert.match(without.location, /error=invalid_request/);
});

test('nobody is sent to an address that is not ours', async () => {
  const elsewhere = await authorize('x26508', 'parindex', { redirect_uri: 'http://localhost:1/callback' });
  assert.equal(elsewhere.status, 400);
});

test('an external system signs in with its own secret and has no more than its role', async () => {
  const client_secret = secretsOf(process.env.PARINDEX_HOME).integration_client;
  const { access_token } = await ask({ grant_type: 'client_credentials', client_id: 'integration', client_secret });
  assert.ok(claimsOf(access_token).realm_access.roles.includes('integration'));
  await accepted(access_token, 'service-account-integration');
  const answer = await fetch(`${base}/api/v1/campaigns`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  assert.equal(answer.status, 403);
  assert.equal((await ask({ grant_type: 'client_credentials', client_id: 'integration', client_secret: 'x' })).status, 401);
});

test('without a token and with nonsense: 401', async () => {
  await refused();
  await refused('nonsense');
  await refused('a.b.c');
});

test('a token that ran out: 401', async () => {
  const past = Math.floor(Date.now() / 1000) - 60;
  await refused(forge({ claims: { iat: past - 300, exp: past } }));
});

test('a token for another audience: 401', async () => {
  await refused(forge({ claims: { aud: 'account' } }));
  await refused(forge({ claims: { aud: undefined } }));
});

test('a token of another realm: 401', async () => {
  await refused(await adminToken());
  await refused(forge({ claims: { iss: issuer.replace('/parindex', '/master') } }));
});

test('a token signed by another key: 401, whatever key it names', async () => {
  await refused(forge({ key: foreign.privateKey }));
  await refused(forge({ key: foreign.privateKey, header: { kid: 'unknown' } }));
});

test('a token without signature, or signed with the public key as a secret: 401', async () => {
  const [, body] = forge({}).split('.');
  await refused(`${part({ alg: 'none', typ: 'JWT' })}.${body}.`);
  await refused(`${part({ alg: 'none', typ: 'JWT', kid })}.${body}.`);
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid })}.${body}`;
  await refused(`${text}.${createHmac('sha256', ours.publicKey).update(text).digest('base64url')}`);
});

test('a token with a changed claim: 401', async () => {
  const [header, body, signature] = oldToken.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url'));
  await refused(`${header}.${part({ ...claims, unit_code: 'X26506' })}.${signature}`);
});
