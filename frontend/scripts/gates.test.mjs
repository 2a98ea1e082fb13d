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
});
