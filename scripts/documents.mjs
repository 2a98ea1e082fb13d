// The documents lead somewhere: links within the repository, numbers of the decisions, tests that promises name, settings.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settingFaults } from './settings.mjs';

/** What is wrong with a tree of documents, one line each. */
export function faultsOf(root) {
  const faults = [];
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const documents = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`), 'keycloak-realm/README.md', 'bench/README.md', 'demo/README.md']
    .filter((name) => name.endsWith('.md') && existsSync(join(root, name)));
  const decisions = readdirSync(join(root, 'docs/adr')).filter((name) => name !== 'README.md');
  const index = read('docs/adr/README.md');
  const numbers = new Set();
  for (const name of decisions) {
    const number = Number(name.slice(0, 4));
    if (numbers.has(number)) {
      faults.push(`docs/adr/${name}: there are two with this number`);
    }
    numbers.add(number);
    if (!read(`docs/adr/${name}`).startsWith(`# ${number}. `)) {
      faults.push(`docs/adr/${name}: its title has another number`);
    }
    if (!index.includes(`(${name})`)) {
      faults.push(`docs/adr/${name}: not in the index`);
    }
  }
  for (const file of [...documents, ...decisions.map((name) => `docs/adr/${name}`), 'docs/adr/README.md']) {
    for (const [, target] of read(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (!/^https?:/.test(target) && !existsSync(join(root, dirname(file), target))) {
        faults.push(`${file}: leads to ${target}, which is not there`);
      }
    }
  }
  const sources = readdirSync(join(root, 'backend/src/test/java'), { recursive: true });
  const tests = new Set(sources.map((file) => basename(file, '.java')));
  for (const [, name] of read('SECURITY.md').matchAll(/`(\w+Test)`/g)) {
    if (!tests.has(name)) {
      faults.push(`SECURITY.md: there is no ${name}`);
    }
  }
  return [...faults, ...edgeFaults(read), ...settingFaults(root)];
}

/** Every edge of a rule that is told has its test, and every test is told. */
function edgeFaults(read) {
  const told = [...read('docs/rules.md').matchAll(/^\|.*\| `(\w+)` \|$/gm)].map(([, name]) => name);
  const sources = ['RuleEdgesTest', 'FractionEdgesTest'].map((name) => read(`backend/src/test/java/vn/parindex/scoring/${name}.java`));
  const tests = [...sources.join('\n').matchAll(/@Test\s+void (\w+)\(/g)].map(([, name]) => name);
  return [
    ...told.filter((name) => !tests.includes(name)).map((name) => `docs/rules.md: there is no test ${name}`),
    ...tests.filter((name) => !told.includes(name)).map((name) => `docs/rules.md: the test ${name} is not told`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = faultsOf(process.cwd());
  faults.forEach((fault) => console.error(fault));
  process.exit(faults.length > 0 ? 1 : 0);
}
