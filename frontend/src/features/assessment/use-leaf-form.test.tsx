import i18next from 'i18next';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
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

function outboxOf(send: (leaf: string, version: number, entry: Entry) => Promise<Leaf>): Outbox {
  return new Outbox({
    username: 'anninh',
    sheet: 's1',
    store: { load: async () => [], put: async () => undefined, remove: async () => undefined },
    send,
    accepted: () => undefined,
    signedIn: async () => undefined,
    now: () => new Date(),
  });
}

let form: LeafForm;

function Form({ leaf, outbox }: { leaf: Leaf; outbox: Outbox }) {
  form = useLeafForm('set', leaf, outbox);
  return null;
}

function drawForm(first: Leaf) {
  const sent = vi.fn<(leaf: string, entry: Entry, version: number) => void>();
  const outbox = outboxOf(() => new Promise(() => undefined));
  vi.spyOn(outbox, 'change').mockImplementation(sent);
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

afterEach(() => {
  vi.useRealTimers();
});

test('a number that is corrected is not sent half, and goes on over one’s own save', async () => {
  vi.useFakeTimers();
  const sent: [number, unknown][] = [];
  let stored = leafOf(1, '1', true);
  const outbox = outboxOf(async (_, version, entry) => {
    sent.push([version, (entry.input as Record<string, unknown>).b]);
    stored = { ...leafOf(version + 1, '1', true), self: { ...stored.self, input: entry.input } } as Leaf;
    return stored;
  });
  const drawing = draw(<Form leaf={stored} outbox={outbox} />);
  const type = async (text: string, ms: number) => {
    act(() => form.setText('b', text));
    await act(() => vi.advanceTimersByTimeAsync(ms));
    drawing.again(<Form leaf={stored} outbox={outbox} />);
  };

  await type('97', 300);
  await type('97,', 5000);
  expect(sent).toEqual([]);
  await type('97,5', 800);
  expect(sent).toEqual([[1, '97.5']]);
  await type('', 800);
  await type('98', 800);

  expect(sent).toEqual([
    [1, '97.5'],
    [2, '98'],
  ]);
});

test('a save that comes back while something cannot be read is what the next one builds on', async () => {
  vi.useFakeTimers();
  const versions: number[] = [];
  let answer: () => void = () => undefined;
  let stored = leafOf(1, '1', true);
  const outbox = outboxOf(async (_, version, entry) => {
    versions.push(version);
    await new Promise<void>((resolve) => (answer = resolve));
    stored = { ...leafOf(version + 1, '1', true), self: { ...stored.self, input: entry.input } } as Leaf;
    return stored;
  });
  const drawing = draw(<Form leaf={stored} outbox={outbox} />);

  act(() => form.setText('b', '9'));
  await act(() => vi.advanceTimersByTimeAsync(800));
  act(() => form.setText('b', ''));
  answer();
  await act(() => vi.advanceTimersByTimeAsync(0));
  drawing.again(<Form leaf={stored} outbox={outbox} />);
  act(() => form.setText('b', '97'));
  await act(() => vi.advanceTimersByTimeAsync(800));

  expect(versions).toEqual([1, 2]);
});

test('in the other language a number says the same, and so does what is saved', async () => {
  const { sent } = drawForm(leafOf(1, '1', true));
  act(() => form.setText('a', '1.234'));
  act(() => form.setText('b', '4.318,5'));

  await act(() => i18next.changeLanguage('en'));
  expect(form.draft.texts).toEqual({ a: '1,234', b: '4,318.5' });
  act(() => form.setExplanation('See the register'));
  expect(sent.mock.lastCall?.[1].input).toEqual({ a: '1234', b: '4318.5' });

  await act(() => i18next.changeLanguage('vi'));
  expect(form.draft.texts).toEqual({ a: '1.234', b: '4.318,5' });
});
