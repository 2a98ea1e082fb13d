import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractFaults } from './contract-check.mjs';
import { findLiteralText } from './literal-text-check.mjs';
import { checkMessages } from './messages-check.mjs';
import { firstLoad, overBudget } from './size-check.mjs';

describe('planted breaches are found', () => {
  it('a contract without summary and with a parameter that the path does not have', async () => {
    const planted = {
      openapi: '3.1.0',
      info: { title: 'Planted', version: '1', license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' } },
      servers: [{ url: '/' }],
      security: [],
      paths: {
        '/things': {
          get: {
            operationId: 'listThings',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            responses: { 200: { description: 'Things.' } },
          },
        },
      },
    };

    const faults = await contractFaults(JSON.stringify(planted));

    expect(faults).toContainEqual(expect.stringContaining('operation-summary'));
    expect(faults).toContainEqual(expect.stringContaining('path-parameters-defined'));
  });

  it('a literal text', () => {
    expect(findLiteralText('planted.tsx', 'export const A = () => <p>Xin chào</p>;')).toHaveLength(1);
  });

  it('a message missing in English, and one that nobody uses', () => {
    const faults = checkMessages({ vi: { a: 'Một', b: 'Hai' }, en: { b: 'Two' }, sources: [], namespace: 'planted' });

    expect(faults).toContain('missing in en.json: a');
    expect(faults).toContain('unused: b');
  });

  it('too much script at the first load', () => {
    const files = firstLoad('<script type="module" src="/assets/a.js"></script>', () => Buffer.from('x'.repeat(10)));

    expect(overBudget([...files], 1).over).toBe(true);
  });

  it('a page that trusts the clock of the PC, where tests may', () => {
    const dir = mkdtempSync(join(tmpdir(), 'planted-'));
    try {
      cpSync('biome.json', join(dir, 'biome.json'));
      cpSync('scripts/pc-clock.grit', join(dir, 'scripts/pc-clock.grit'));
      mkdirSync(join(dir, 'src/lib'), { recursive: true });
      for (const name of ['page.ts', 'page.test.ts', 'lib/clock.ts']) {
        writeFileSync(join(dir, 'src', name), 'export const times = () => [new Date(), Date.now(), new Date(0)];');
      }

      const { stdout, stderr } = spawnSync('biome', ['lint', '--colors=off'], { cwd: dir, encoding: 'utf8' });

      const found = (stdout + stderr).split('\n').filter((line) => line.includes(' plugin '));
      expect(found.map((line) => line.split(' ')[0])).toEqual(['src/page.ts:1:29', 'src/page.ts:1:41']);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
