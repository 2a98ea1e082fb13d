import { expect, test, vi } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import '../messages.ts';
import type { Leaf } from '../model.ts';
import { Outbox } from '../saving/outbox.ts';
import { useLeafForm } from '../use-leaf-form.ts';
import { LeafForm } from './leaf-form.tsx';

vi.mock('../use-trial.ts', () => ({
  useTrial: () => ({ data: { score: '3.6', outcome: 'SCORED', workings: [] }, error: null, busy: false }),
}));

const HINT = 'Viết giải thích vì sao điểm khác quy tắc';

function Page({ leaf, outbox, editable }: { leaf: Leaf; outbox: Outbox; editable: boolean }) {
  return <LeafForm leaf={leaf} form={useLeafForm('set', leaf, outbox)} outbox={outbox} editable={editable} />;
}

function drawn(self: object, evidence: object[] = [], editable = true): string {
  const leaf = {
    code: '1.1',
    version: 1,
    rule: { type: 'RATIO', a: 'Đã giải quyết', b: 'Đúng hạn', fullAt: '100', zeroBelow: '0' },
    minScore: '0',
    enterableMax: '4',
    decimals: 2,
    figures: null,
    evidence,
    self: { input: { a: '100', b: '90' }, score: '4', byRule: false, proposed: '3.6', explanation: null, reason: null, ...self },
  } as unknown as Leaf;
  const outbox = new Outbox({
    username: 'x',
    sheet: 's1',
    store: { load: async () => [], put: async () => undefined, remove: async () => undefined },
    send: () => new Promise(() => undefined),
    accepted: () => undefined,
    signedIn: async () => undefined,
    now: () => new Date(),
  });
  document.body.replaceChildren();
  draw(<Page {...{ leaf, outbox, editable }} />);
  return document.body.textContent ?? '';
}

test('at a score of one’s own that is not the rule’s stands that it has to be explained, until it is', () => {
  expect(drawn({})).toContain(HINT);
  expect(drawn({ explanation: 'Mười hồ sơ được gia hạn' })).not.toContain(HINT);
  expect(drawn({}, [{ kind: 'EXPLANATION', scan: null }])).not.toContain(HINT);
  expect(drawn({ score: '3.6', byRule: true })).not.toContain(HINT);
  expect(drawn({}, [], false)).not.toContain(HINT);
});
