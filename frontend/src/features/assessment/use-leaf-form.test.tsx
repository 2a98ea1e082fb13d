import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import type { Entry, Leaf } from './model.ts';
import { Outbox } from './saving/outbox.ts';
import { type LeafForm, useLeafForm } from './use-leaf-form.ts';

vi.mock('./use-trial.ts', () => ({ useTrial: () => ({ data: { score: '1' }, error: null, busy: false }) }));

const INPUT = { a: '3', b: '4' };

function leafOf(version: number, score: string, byRule: boolean): Leaf {
  const self = { input: INPUT, score, byRule, explanation: null, reason: null, evidenceIncomplete: false };
  return {
    code: '1.1',
    version,
    rule: { type: 'RATIO', a: 'a', b: 'b', fullAt: '100', zeroBelow: '0' },
    minScore: '0',
    enterableMax: '2',
    decimals: 2,
    self,
  } as unknown as Leaf;
}

function outboxWith(change: (leaf: string, entry: Entry, version: number) => void): Outbox {
  const outbox = new Outbox({
    username: 'anninh',
    sheet: 's1',
    store: { load: async () => [], put: async () => undefined, remove: async () => undefined },
    send: () => new Promise(() => undefined),
    accepted: () => undefined,
    signedIn: async () => undefined,
    now: () => new Date(),
  });
  vi.spyOn(outbox, 'change').mockImplementation(change);
  return outbox;
}

let form: LeafForm;

function Form({ leaf, outbox }: { leaf: Leaf; outbox: Outbox }) {
  form = useLeafForm('set', leaf, outbox);
  return null;
}

function drawForm(first: Leaf) {
  const sent = vi.fn<(leaf: string, entry: Entry, version: number) => void>();
  const outbox = outboxWith(sent);
  const drawing = draw(<Form leaf={first} outbox={outbox} />);
  return { sent, show: (leaf: Leaf) => drawing.again(<Form leaf={leaf} outbox={outbox} />) };
}

test("a colleague's own score over the same figures comes into the form, and the next save keeps it", () => {
  const { sent, show } = drawForm(leafOf(1, '1', true));

  show(leafOf(2, '1.5', false));
  expect(form.draft.own).toBe('1,5');
  act(() => form.setExplanation('Theo báo cáo'));

  expect(sent).toHaveBeenLastCalledWith('1.1', expect.objectContaining({ score: '1.5' }), 2);
});

test('a score of one’s own that is also the rule’s stays as it is typed when its save comes back', () => {
  const { show } = drawForm(leafOf(1, '1', true));

  act(() => form.setOwn('1'));
  show(leafOf(2, '1', true));

  expect(form.draft.own).toBe('1');
});
