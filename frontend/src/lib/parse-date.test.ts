import { expect, test } from 'vitest';
import { dayAfter, parseDay, parseInstant, parseMoment, startOfDay } from './parse-date.ts';

test.each([
  ['25/01/2019', '2019-01-25'],
  [' 5/1/2019 ', '2019-01-05'],
  ['29-02-2020', '2020-02-29'],
  ['29/02/2019', null],
  ['31/13/2019', null],
  ['2019-01-25', null],
  ['', null],
])('the day %s is %s', (text, plain) => {
  expect(parseDay(text)).toBe(plain);
});

test.each([
  ['25/01/2019', '17:00', '2019-01-25T10:00:00.000Z'],
  ['01/01/2019', '6h30', '2018-12-31T23:30:00.000Z'],
  ['25/01/2019', '24:00', null],
  ['25/01/2019', '', null],
  ['x', '17:00', null],
])('%s %s on the clock of Vietnam is %s', (day, hour, instant) => {
  expect(parseMoment(day, hour)).toBe(instant);
});

test.each([
  ['25/01/2019 17:00', '2019-01-25T10:00:00.000Z'],
  [' 25/1/2019, 7h05 ', '2019-01-25T00:05:00.000Z'],
  ['25/01/2019 17:00:42', '2019-01-25T10:00:42.000Z'],
  ['25/01/2019 17:00:60', null],
  ['25/01/2019', null],
  ['17:00 25/01/2019', null],
  ['30/02/2019 17:00', null],
])('the moment %s is %s', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test('a day in Vietnam begins seven hours before that of Greenwich and ends where the next begins', () => {
  expect(startOfDay('2019-01-01')).toBe('2018-12-31T17:00:00.000Z');
  expect(startOfDay(dayAfter('2019-02-28'))).toBe('2019-02-28T17:00:00.000Z');
});
