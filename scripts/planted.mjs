// A check that never finds anything is no check: each of the static ones must find what is planted in a copy of the sources.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { steps } from '../frontend/scripts/steps.mjs';
import { faultsOf } from './documents.mjs';
import { sources } from './settings.mjs';

const copy = resolve('target/planted');
rmSync(copy, { recursive: true, force: true });

function plant(file, text) {
  mkdirSync(dirname(`${copy}/${file}`), { recursive: true });
  writeFileSync(`${copy}/${file}`, text);
}

/** The tool ends with a failure and names every one of the planted things. */
function finds(what, command, args, folder, ...named) {
  const path = `${copy}/frontend/node_modules/.bin:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: `${copy}/${folder}`, env: { ...process.env, PATH: path }, encoding: 'utf8' });
  const said = stdout + stderr;
  assert.notEqual(status, 0, `${what}: nothing was found`);
  for (const name of named) {
    assert.ok(said.includes(name), `${what}: not found is ${name} in\n${said}`);
  }
  console.log(`${what}: found`);
}

cpSync('openapi.yaml', `${copy}/openapi.yaml`);
plant('docker-compose.yml', 'services:\n  planted:\n    imag: postgres\n');
cpSync('frontend', `${copy}/frontend`, { recursive: true, filter: (file) => !/frontend\/(node_modules|dist|target)/.test(file) });
symlinkSync(resolve('frontend/node_modules'), `${copy}/frontend/node_modules`);
const step = (name) => steps.find(([known]) => known === name).slice(1);

finds('compose file', ...step('compose file'), 'frontend', '/services/planted');
plant('frontend/src/lib/planted.ts', "import { unitsQuery } from '../features/organization/api.ts';\n\nexport const planted: number = String(unitsQuery);\n");
finds('types', ...step('types'), 'frontend', 'src/lib/planted.ts');
finds('import direction', ...step('import direction'), 'frontend', 'shared-knows-no-feature: src/lib/planted.ts');
finds('dead code', ...step('dead code, unused packages'), 'frontend', 'src/lib/planted.ts');
plant('frontend/src/lib/planted.ts', 'export const planted = "a"\n');
finds('format, lint', ...step('format, lint'), 'frontend', 'src/lib/planted.ts');
appendFileSync(`${copy}/frontend/src/api/schema.d.ts`, '// planted\n');
finds('generated API types', ...step('generated API types'), 'frontend', 'src/api/schema.d.ts does not follow openapi.yaml');

const java = 'backend/src/main/java/vn/parindex/planted';
const annotated = '/** Planted. */\n@org.jspecify.annotations.NullMarked\npackage vn.parindex.planted;\n';
cpSync('backend/pom.xml', `${copy}/backend/pom.xml`);
plant(`${java}/package-info.java`, annotated);
plant(`${java}/PlantedFormat.java`, 'package vn.parindex.planted;\n\nclass PlantedFormat   { }\n');
finds('Java format', 'mvn', ['-B', '-q', 'spotless:check'], 'backend', 'PlantedFormat.java');
rmSync(`${copy}/${java}/PlantedFormat.java`);
const planted = (name, body) => plant(`${java}/${name}.java`, `package vn.parindex.planted;\n\nclass ${name} {\n${body}\n}\n`);
planted('PlantedNull', '    static String planted() {\n        return null;\n    }');
planted('PlantedFault', '    static boolean planted(java.math.BigDecimal a, java.math.BigDecimal b) {\n        return a.equals(b);\n    }');
const compile = ['-B', 'compiler:compile'];
finds('Error Prone, NullAway', 'mvn', compile, 'backend', '[NullAway]', '[BigDecimalEquals]');
planted('PlantedWarning', '    static java.util.List planted() {\n        return java.util.List.of();\n    }');
finds('Java warnings', 'mvn', compile, 'backend', '[rawtypes]', '-Werror');

for (const part of ['docs', 'SECURITY.md', 'CHANGELOG.md', 'keycloak-realm', 'backend/src/test/java', ...sources]) {
  cpSync(part, `${copy}/${part}`, { recursive: true });
}
const variable = ['PARINDEX', 'PLANTED'].join('_');
plant(`${java}/PlantedConfig.java`, '@ConfigMapping(prefix = "parindex.planted")\ninterface PlantedConfig {\n    int mostRows();\n}\n');
appendFileSync(`${copy}/backend/src/main/resources/application.properties`, `%prod.parindex.planted=\${${variable}}\n`);
appendFileSync(`${copy}/docker-compose.yml`, '# ${PLANTED_SECRET:?}\n  X_PASSWORD: ${PLANTED_SECRET:-easy}\n  Y_SECRET: easy\n');
appendFileSync(`${copy}/.env.example`, 'PLANTED_ADDRESS=here\n');
appendFileSync(`${copy}/docs/configuration.md`, '`parindex.gone` `PLANTED_SECRET`\n');
plant('docs/adr/9999-planted.md', '# 1. Planted\n\n[nowhere](nowhere.md)\n');
appendFileSync(`${copy}/SECURITY.md`, '`PlantedTest`\n');
appendFileSync(`${copy}/docs/rules.md`, '| `LEVELS` | planted | `a_planted_edge` |\n');
appendFileSync(`${copy}/backend/src/test/java/vn/parindex/scoring/RuleEdgesTest.java`, '@Test void a_planted_test() {}\n');
assert.deepEqual(faultsOf(copy), [
  'docs/adr/9999-planted.md: its title has another number',
  'docs/adr/9999-planted.md: not in the index',
  'docs/adr/9999-planted.md: leads to nowhere.md, which is not there',
  'SECURITY.md: there is no PlantedTest',
  'docs/rules.md: there is no test a_planted_edge',
  'docs/rules.md: the test a_planted_test is not told',
  `docs/configuration.md: parindex.planted.most-rows of ${java}/PlantedConfig.java is not explained`,
  `docs/configuration.md: ${variable} of backend/src/main/resources/application.properties is not explained`,
  'docs/configuration.md: parindex.planted of backend/src/main/resources/application.properties is not explained',
  'docs/configuration.md: parindex.gone is read nowhere',
  'docker-compose.yml: X_PASSWORD has a default',
  'docker-compose.yml: Y_SECRET has a default',
  '.env.example: PLANTED_SECRET of docker-compose.yml is missing',
  '.env.example: docker-compose.yml does not use PLANTED_ADDRESS',
  '.env.example: PLANTED_ADDRESS has a value',
]);
console.log('documents: found');
rmSync(copy, { recursive: true });
