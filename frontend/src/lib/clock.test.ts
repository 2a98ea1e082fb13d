import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasPassed, noteServerTime, serverNow } from './clock.ts';

const PC = new Date('2019-01-26T20:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: PC });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the server’s time counts on from its last answer, whatever the PC’s clock says', () => {
  noteServerTime('Fri, 25 Jan 2019 10:00:00 GMT');
  vi.advanceTimersByTime(90_000);

  expect(serverNow()).toEqual(new Date('2019-01-25T10:01:30Z'));
  expect(hasPassed('2019-01-25T10:01:00Z')).toBe(true);
  expect(hasPassed('2019-01-25T10:02:00Z')).toBe(false);
});

test.each([null, 'soon'])('an answer with the time %s changes nothing', (header) => {
  noteServerTime('Fri, 25 Jan 2019 10:00:00 GMT');
  noteServerTime(header);

  expect(serverNow()).toEqual(new Date('2019-01-25T10:00:00Z'));
});
