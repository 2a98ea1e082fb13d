import { expect, test, vi } from 'vitest';
import { Drafts } from './drafts.ts';

test('what is typed is there for the next visit, each person and sheet for itself', () => {
  const drafts = new Drafts<string>('objection', 'anninh', 's1');
  drafts.put('1.1', 'Đã nộp báo cáo');
  drafts.put('1.2', 'Khác');
  drafts.remove('1.2');

  expect(new Drafts<string>('objection', 'anninh', 's1').all).toEqual([['1.1', 'Đã nộp báo cáo']]);
  expect(new Drafts<string>('objection', 'lan', 's1').all).toEqual([]);
  expect(new Drafts<string>('objection', 'anninh', 's2').all).toEqual([]);
  expect(new Drafts<string>('appraisal', 'anninh', 's1').all).toEqual([]);
});

test('nothing is left after it is sent', () => {
  const drafts = new Drafts<string>('objection', 'anninh', 's1');
  drafts.put('1.1', 'a');
  drafts.put('1.2', 'b');
  drafts.clear();

  expect(new Drafts<string>('objection', 'anninh', 's1').all).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test('the screen hears of every change', () => {
  const drafts = new Drafts<string>('objection', 'anninh', 's1');
  const heard = vi.fn();
  const stop = drafts.subscribe(heard);
  drafts.put('1.1', 'a');
  drafts.remove('1.1');
  drafts.remove('1.1');
  expect(heard).toHaveBeenCalledTimes(2);

  stop();
  drafts.put('1.1', 'b');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('what another version wrote is left alone', () => {
  localStorage.setItem('parindex.draft/objection/anninh/s1/1.1', 'not JSON');

  expect(new Drafts<string>('objection', 'anninh', 's1').all).toEqual([]);
});

test('what is typed in another tab is heard of, and so is what is gone there', () => {
  const here = new Drafts<string>('objection', 'anninh', 's1');
  const there = new Drafts<string>('objection', 'anninh', 's1');
  const told = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));
  const heard = vi.fn();
  here.subscribe(heard);

  there.put('1.1', 'Chưa đúng');
  told('parindex.draft/objection/anninh/s1/1.1');
  expect(here.all).toEqual([['1.1', 'Chưa đúng']]);
  there.clear();
  told(null);
  expect(here.all).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('what the browser would not keep stays until the page is left', () => {
  const drafts = new Drafts<string>('objection', 'anninh', 's1');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  drafts.put('1.1', 'a');
  full.mockRestore();

  drafts.readAgain();

  expect(drafts.of('1.1')).toBe('a');
});
