import { DECIMAL_FIELDS } from '../api/decimal-fields.ts';
import { decimal, isDecimal } from './decimal.ts';

/**
 * JSON whose score fields are {@link decimal} text on our side and JSON numbers on the wire, so no digit passes through a double.
 * Which fields these are is generated from openapi.yaml; in a rule's `input` they are `a`, `b` and `value`;
 * in a `rule` its points and thresholds, and all shares of its `scale`. Other numbers stay numbers.
 */
const MARK = '\uE000';
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WRITTEN = new RegExp(`"${MARK}(-?\\d+(?:\\.\\d+)?)"`, 'g');
const INPUT_FIELDS: ReadonlySet<string> = new Set(['a', 'b', 'value']);
const RULE_FIELDS: ReadonlySet<string> = new Set(['points', 'from', 'fullAt', 'zeroBelow', 'cap', 'start', 'floor']);

type Place = 'plain' | 'input' | 'rule' | 'scale';

export function parseExact(text: string): unknown {
  // Every number becomes {"<mark>": "<its text>"} first: unlike JSON.parse's context.source this works in the offices' old browsers.
  const wrapped = text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `{"${MARK}":"${token}"}`));
  return unwrap(JSON.parse(wrapped), '', 'plain', false);
}

export function stringifyExact(value: unknown): string {
  return JSON.stringify(mark(value, '', 'plain')).replace(WRITTEN, '$1');
}

function unwrap(value: unknown, key: string, place: Place, inList: boolean): unknown {
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => unwrap(item, key, place, inList));
  }
  const source = (value as Record<string, unknown>)[MARK];
  if (typeof source === 'string') {
    return isExactField(key, place) && !(inList && key === 'total') ? decimal(source) : Number(source);
  }
  // A list's `total` is a count, an index set's `total` is a score.
  const envelope = 'items' in value && 'size' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, unwrap(child, name, placeOf(name, place), envelope && name === 'total')]),
  );
}

function mark(value: unknown, key: string, place: Place): unknown {
  if (typeof value === 'string') {
    return isExactField(key, place) && isDecimal(value) ? MARK + value : value.replaceAll(MARK, '');
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => mark(item, key, place));
  }
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mark(child, name, placeOf(name, place))]));
}

function placeOf(name: string, place: Place): Place {
  if (place === 'plain') {
    return name === 'input' || name === 'inputs' ? 'input' : name === 'rule' ? 'rule' : 'plain';
  }
  return place === 'rule' && name === 'scale' ? 'scale' : place;
}

function isExactField(key: string, place: Place): boolean {
  switch (place) {
    case 'input':
      return INPUT_FIELDS.has(key);
    case 'rule':
      return RULE_FIELDS.has(key);
    case 'scale':
      return true;
    default:
      return DECIMAL_FIELDS.has(key);
  }
}
