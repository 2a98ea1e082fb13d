import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { NoteField } from './text-fields.tsx';

test('words that are too long stay whole and say by how much', () => {
  draw(<NoteField label="Giải thích" value={'ặ'.repeat(4003)} onChange={() => undefined} />);

  const area = document.querySelector('textarea');
  expect(area?.value).toHaveLength(4003);
  expect(area?.getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('Dài quá 3 ký tự, tối đa 4.000');
});
