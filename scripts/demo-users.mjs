// Writes keycloak-realm/demo-users.json from demo/units.json; with --check it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { units } = read('demo/units.json');
const realm = read('keycloak-realm/parindex-realm.json');
const file = new URL('keycloak-realm/demo-users.json', root);

// The hash of "parindex" as Keycloak itself stored it: hashing it again for each of 130 users would take the import 20 s.
const credential = {
  type: 'password',
  secretData: '{"value":"96GI9xqNeI/zHKqs9/Vy+M7d6ZTCPJ0hO9cSH52mlp4=","salt":"qd66wXg70/gbHdty4htU/Q==","additionalParameters":{}}',
  credentialData: '{"hashIterations":5,"algorithm":"argon2","additionalParameters":{"hashLength":["32"],"memory":["7168"],"type":["id"],"version":["1.3"],"parallelism":["1"]}}',
};

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Quang', 'Thu', 'Đức', 'Hồng', 'Xuân', 'Kim'];
const givens = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hiếu', 'Hoa', 'Khánh', 'Lan', 'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Phong', 'Phương', 'Quân', 'Sơn', 'Tâm', 'Thảo'];

const user = (username, unitCode, roles, number) => ({
  username,
  enabled: true,
  emailVerified: true,
  email: `${username}@example.test`,
  firstName: `${families[number % families.length]} ${middles[number % middles.length]}`,
  lastName: givens[number % givens.length],
  attributes: unitCode ? { unit_code: [unitCode] } : {},
  realmRoles: roles,
  credentials: [credential],
});

const unitRoles = ({ group }) => ['unit', 'unit-head', ...(group === 'DISTRICT' ? ['district', 'district-head'] : [])];
const team = ['SNV', 'VPUBND', 'STP', 'STTTT', 'SKHCN', 'STC', 'SVHTT'];
const people = [
  ...units.map((unit) => [unit.code.toLowerCase(), unit.code, unitRoles(unit)]),
  ['home-affairs', 'SNV', ['home-affairs']],
  ['leadership', null, ['leadership']],
  ['survey-operator', null, ['survey-operator']],
  ['survey-supervisor', null, ['survey-supervisor']],
  ...team.map((code) => [`team-${code.toLowerCase()}`, code, ['province-team']]),
];

const spa = realm.clients.find(({ clientId }) => clientId === 'parindex-spa');
const cli = {
  clientId: 'parindex-cli',
  name: 'ParIndex demonstration',
  description: 'Tokens by password for scripts and tests; demonstration only, never in production',
  enabled: true,
  publicClient: true,
  standardFlowEnabled: false,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: true,
  serviceAccountsEnabled: false,
  fullScopeAllowed: true,
  defaultClientScopes: ['basic', 'profile'],
  optionalClientScopes: [],
  protocolMappers: spa.protocolMappers,
};

const wanted = `${JSON.stringify({ clients: [cli], users: people.map((person, number) => user(...person, number)) }, null, 1)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('keycloak-realm/demo-users.json is not what scripts/demo-users.mjs writes; run: node scripts/demo-users.mjs');
    process.exit(1);
  }
  console.log(`${people.length} demonstration users are up to date`);
} else {
  writeFileSync(file, wanted);
  console.log(`wrote ${people.length} users to ${fileURLToPath(file)}`);
}
