import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, Saver } from './saver.ts';

let answers: ((answer: Answer) => void)[];
let sent: [string, number][];

function saver(ready: (text: string) => boolean = () => true) {
  return new Saver<string>('đầu', 7, {
    ready,
    send: (text, version) => {
      sent.push([text, version]);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
}

async function answer(value: Answer): Promise<void> {
  answers.shift()?.(value);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  sent = [];
});
afterEach(() => vi.useRealTimers());

test('is sent once, a moment after the last change, and called saved only when the answer is there', async () => {
  const one = saver();
  one.change('a');
  await vi.advanceTimersByTimeAsync(900);
  one.change('ab');
  expect(one.state.kind).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1_000);

  expect(sent).toEqual([['ab', 7]]);
  expect(one.state.kind).toBe('saving');
  await answer({ version: 8 });
  expect(one.state.kind).toBe('saved');
  expect(one.isUnsaved).toBe(false);
});

test('never two at a time: what is typed meanwhile goes next, with the version that came back', async () => {
  const one = saver();
  one.change('a');
  await vi.advanceTimersByTimeAsync(1_000);
  one.change('ab');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  await answer({ version: 8 });

  expect(sent).toEqual([
    ['a', 7],
    ['ab', 8],
  ]);
  expect(one.state.kind).toBe('saving');
});

test('what cannot be read is not sent, and said so', async () => {
  const one = saver((text) => text !== '?');
  one.change('?');
  await vi.advanceTimersByTimeAsync(1_000);

  expect(sent).toEqual([]);
  expect(one.state.kind).toBe('unreadable');
  expect(one.isUnsaved).toBe(true);
});

test('without an answer it is tried again', async () => {
  const one = saver();
  one.change('a');
  await vi.advanceTimersByTimeAsync(1_000);
  await answer({ unsent: true });
  expect(one.state.kind).toBe('unsent');
  await vi.advanceTimersByTimeAsync(5_000);

  expect(sent).toHaveLength(2);
});

test('after somebody else changed it nothing is sent until their version is taken', async () => {
  const one = saver();
  one.change('a');
  await vi.advanceTimersByTimeAsync(1_000);
  await answer({ conflict: new Error('stale') });
  one.change('ab');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(1);
  expect(one.state.kind).toBe('conflict');

  one.take('theirs', 12);
  one.change('mine');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.at(-1)).toEqual(['mine', 12]);
});

test('a change taken back before it was sent is no change, and no newer time of saving is claimed', async () => {
  const one = saver();
  one.change('a');
  one.change('đầu');
  await vi.advanceTimersByTimeAsync(2_000);

  expect(sent).toEqual([]);
  expect(one.state.kind).toBe('idle');
});
