// Settings that the code reads, settings that docs/configuration.md explains and those an .env may hold are the same ones.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where settings are read or given. */
export const sources = [
  'backend/src/main/java',
  'backend/src/main/resources/application.properties',
  'backend/Dockerfile',
  'backend/database-init.sh',
  'standalone/src/main/java',
  'keycloak-realm/parindex-realm.json',
  'docker-compose.yml',
  '.env.example',
  'scripts',
  'frontend/e2e',
  'frontend/vite.config.ts',
  'frontend/playwright.config.ts',
];
const document = 'docs/configuration.md';

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** The settings that a file names: variables of ours, those of the compose file, keys of properties and of mapped interfaces. */
function namedIn(file, text) {
  const names = all(text, /\b(PARINDEX_[A-Z0-9_]+)/g);
  if (file === 'docker-compose.yml') {
    names.push(...variablesOf(text));
  }
  if (file.endsWith('.properties')) {
    names.push(...all(text, /^(?:%[\w,]+\.)?(parindex\.[\w.-]+)=/gm));
  }
  for (const [, prefix, body] of text.matchAll(/@ConfigMapping\(prefix = "([^"]+)"\)([^]*)/g)) {
    names.push(...all(body, /^ {4}(?!private|static|default)[\w<>, ?]+ (\w+)\(\);/gm).map((method) => `${prefix}.${kebab(method)}`));
  }
  return names;
}

function variablesOf(compose) {
  return all(compose, /(?<!\$)\$\{(\w+)/g);
}

function filesOf(root, path) {
  const inside = statSync(join(root, path)).isDirectory();
  return inside ? readdirSync(join(root, path), { recursive: true }).map((name) => join(path, name)) : [path];
}

/** What is wrong, one line each. */
export function settingFaults(root) {
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const known = new Map();
  for (const file of sources.flatMap((path) => filesOf(root, path)).filter((file) => statSync(join(root, file)).isFile())) {
    for (const name of namedIn(file, read(file))) {
      known.set(name, known.get(name) ?? file);
    }
  }
  const explained = new Set(all(read(document), /`(parindex\.[\w.-]+|[A-Z][A-Z0-9_]+)`/g));
  const unexplained = [...known].filter(([name]) => !explained.has(name));
  const faults = unexplained.map(([name, file]) => `${document}: ${name} of ${file} is not explained`);
  for (const name of explained) {
    if (/^parindex\.|^PARINDEX_/.test(name) && !known.has(name)) {
      faults.push(`${document}: ${name} is read nowhere`);
    }
  }
  const compose = read('docker-compose.yml');
  for (const name of all(compose, /^ +(\w*(?:PASSWORD|SECRET)): (?!\$\{\w+:(?:\?[^}]+|-)\}$)/gm)) {
    faults.push(`docker-compose.yml: ${name} has a default`);
  }
  const wanted = new Set(variablesOf(compose));
  const offered = new Map([...read('.env.example').matchAll(/^#?(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  faults.push(...[...wanted].filter((name) => !offered.has(name)).map((name) => `.env.example: ${name} of docker-compose.yml is missing`));
  for (const [name, value] of offered) {
    if (!wanted.has(name)) {
      faults.push(`.env.example: docker-compose.yml does not use ${name}`);
    }
    if (value) {
      faults.push(`.env.example: ${name} has a value`);
    }
  }
  return faults;
}
