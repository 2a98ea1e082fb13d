import { expect, test } from 'vitest';
import { parseDay, parseMoment } from './parse-date.ts';

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
