import { expect, test } from 'vitest';
import { begin, record, redo, undo } from './history.ts';

const typed = (text: string, tag: string, time: number) => ({ text, tag, time });
const type = (steps: ReturnType<typeof typed>[]) =>
  steps.reduce((history, { text, tag, time }) => record(history, text, tag, tag, time), begin(''));

test('what is typed into one field without a pause is one step, another field or a pause begins the next', () => {
  const history = type([typed('a', 'name', 0), typed('ab', 'name', 300), typed('abc', 'name', 2_000), typed('abcd', 'max', 2_100)]);

  expect(history.past.map(({ state }) => state)).toEqual(['', 'ab', 'abc']);
});

test('undo and redo go through the states and name the node that each step was about', () => {
  const history = type([typed('a', '1.1', 0), typed('b', '2.1', 0)]);
  const back = undo(history);
  const further = back && undo(back.history);

  expect(back).toMatchObject({ at: '2.1', history: { present: 'a' } });
  expect(further).toMatchObject({ at: '1.1', history: { present: '' } });
  expect(further && undo(further.history)).toBeNull();
  expect(further && redo(further.history)).toMatchObject({ at: '1.1', history: { present: 'a' } });
});

test('a new change ends what could be done again', () => {
  const back = undo(type([typed('a', 'x', 0), typed('b', 'y', 0)]));
  const history = record(back?.history ?? begin(''), 'c', null, null, 0);

  expect(redo(history)).toBeNull();
  expect(undo(history)).toMatchObject({ history: { present: 'a' } });
});

test('typing after an undo does not continue the step that was taken back', () => {
  const history = type([typed('a', 'name', 0)]);
  const back = undo(history);

  expect(record(back?.history ?? history, 'b', 'name', 'name', 100).past).toHaveLength(1);
});

test('only so many steps are kept', () => {
  const long = Array.from({ length: 300 }, (_, i) => i).reduce((history, i) => record(history, i, null, null, 0), begin(-1));

  expect(long.past).toHaveLength(200);
  expect(long.past[0]?.state).toBe(99);
});
