import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem, NetworkFailure } from '../../../api/problem.ts';
import { SessionExpired } from '../../../lib/auth.ts';
import type { Entry, Leaf } from '../model.ts';
import { Outbox } from './outbox.ts';
import type { Pending, PendingStore } from './pending-store.ts';

const ME = { username: 'anninh', name: 'Lê Thị Hồng Vân' };
const LAN = { username: 'lan', name: 'Nguyễn Thị Lan' };

function entry(a: string, explanation: string | null = null): Entry {
  return { input: { a, b: '1' } as Entry['input'], score: null, explanation, evidenceIncomplete: false };
}

function leafWith(code: string, version: number, held: Entry, by = ME): Leaf {
  const score = { score: held.score ?? '1', byRule: held.score === null };
  return { code, version, self: { ...held, ...score, reason: null, by, at: '2019-01-22T03:39:00Z' } } as unknown as Leaf;
}

function memoryStore(kept = new Map<string, Pending>()): PendingStore & { kept: Map<string, Pending> } {
  return {
    kept,
    load: async (owner) => [...kept.values()].filter((pending) => pending.owner === owner),
    put: async (pending) => void kept.set(pending.key, structuredClone(pending)),
    remove: async (key) => void kept.delete(key),
  };
}

type Send = (leaf: string, version: number, sent: Entry) => Promise<Leaf>;

function setUp(send: Send, store = memoryStore()) {
  const spy = vi.fn(send);
  let signIn: () => void = () => undefined;
  const accepted = vi.fn();
  const outbox = new Outbox({
    username: ME.username,
    sheet: 's1',
    store,
    send: spy,
    accepted,
    signedIn: () => new Promise((resolve) => (signIn = resolve)),
    now: () => new Date(),
  });
  return { outbox, send: spy, store, accepted, signIn: () => signIn() };
}

const accept: Send = async (leaf, version, sent) => leafWith(leaf, version + 1, sent);
const kind = (outbox: Outbox, leaf = '1.1') => outbox.states.of(leaf).kind;
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function stale(leaf: Leaf, by = LAN): ApiProblem {
  const problem = { type: '/problems/stale-version', title: 'stale', leaf, changedBy: by, changedAt: '2019-01-22T03:39:00Z' };
  return new ApiProblem(412, problem as never);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('sends once after the pause, with the version typed over, and forgets when acknowledged', async () => {
  const { outbox, send, store, accepted } = setUp(accept);
  outbox.change('1.1', entry('4'), 3);
  outbox.change('1.1', entry('42'), 3);
  await settle(799);
  expect(send).not.toHaveBeenCalled();
  expect(store.kept.size).toBe(1);
  await settle(1);
  expect(send.mock.calls).toEqual([['1.1', 3, entry('42')]]);
  expect(kind(outbox)).toBe('saved');
  expect(accepted.mock.calls[0]?.[0].version).toBe(4);
  expect(store.kept.size).toBe(0);
});

test('the screen is told once that something waits, not at every key', async () => {
  const { outbox } = setUp(accept);
  const told = vi.fn();
  outbox.states.subscribe(told);
  outbox.change('1.1', entry('4'), 3);
  outbox.change('1.1', entry('42'), 3);
  outbox.change('1.1', entry('421'), 3);
  expect(told).toHaveBeenCalledTimes(1);
  await settle(800);
  expect(kind(outbox)).toBe('saved');
  expect(outbox.states.accepted).toBe(1);
});

test('leaving the field does not wait for the pause', async () => {
  const { outbox, send } = setUp(accept);
  outbox.change('1.1', entry('4'), 1);
  outbox.flushTyped('1.1');
  await settle();
  expect(send).toHaveBeenCalledTimes(1);
});

test('what is typed during a save goes out after it, on the new version', async () => {
  let answer: () => void = () => undefined;
  const { outbox, send, store } = setUp(async (leaf, version, sent) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return leafWith(leaf, version + 1, sent);
  });
  outbox.change('1.1', entry('1'), 1);
  await settle(800);
  outbox.change('1.1', entry('2'), 1);
  outbox.change('1.1', entry('3'), 1);
  await settle(800);
  expect(send).toHaveBeenCalledTimes(1);
  answer();
  await settle();
  expect(store.kept.size).toBe(1);
  expect(send.mock.calls[1]).toEqual(['1.1', 2, entry('3')]);
  answer();
  await settle();
  expect(kind(outbox)).toBe('saved');
  expect(send).toHaveBeenCalledTimes(2);
});

test('without a connection changes are kept and go out in the order they were typed', async () => {
  let offline = true;
  const { outbox, send, store } = setUp(async (...args) => {
    if (offline) {
      throw new NetworkFailure('down');
    }
    return accept(...args);
  });
  for (const leaf of ['2.1', '1.1', '1.2']) {
    outbox.change(leaf, entry('1'), 1);
    await settle(900);
  }
  expect(outbox.states.of('1.2')).toEqual({ kind: 'kept', reason: 'offline' });
  expect(store.kept.size).toBe(3);
  offline = false;
  send.mockClear();
  outbox.wake();
  await settle();
  expect(send.mock.calls.map(([leaf]) => leaf)).toEqual(['2.1', '1.1', '1.2']);
  expect(outbox.unsent).toEqual([]);
});

test('a server that fails is asked again, each time later', async () => {
  const { outbox, send } = setUp(async () => {
    throw new ApiProblem(503, {});
  });
  outbox.change('1.1', entry('1'), 1);
  await settle(800);
  expect(outbox.states.of('1.1')).toEqual({ kind: 'kept', reason: 'server' });
  await settle(2_000);
  expect(send).toHaveBeenCalledTimes(2);
  await settle(2_000);
  expect(send).toHaveBeenCalledTimes(2);
  await settle(2_000);
  expect(send).toHaveBeenCalledTimes(3);
});

test('after a reload what was not acknowledged is there and goes out; other people’s stays', async () => {
  const store = memoryStore();
  const before = setUp(async () => {
    throw new NetworkFailure('down');
  }, store);
  before.outbox.change('1.1', entry('7'), 5);
  await settle(800);
  store.kept.set('x', { key: 'x', owner: 'lan/s1', leaf: '1.2', entry: entry('9'), version: 1, order: 1, unacknowledged: null });

  const { outbox, send } = setUp(accept, store);
  const restoring = outbox.restore();
  await restoring;
  expect(outbox.draft('1.1')).toEqual(entry('7'));
  await settle();
  expect(send.mock.calls).toEqual([['1.1', 5, entry('7')]]);
  expect([...store.kept.keys()]).toEqual(['x']);
});

test('somebody else’s change asks for a choice; mine goes over theirs only then', async () => {
  const theirs = leafWith('1.1', 9, entry('5'), LAN);
  const { outbox, send, store } = setUp(async (leaf, version, sent) => {
    if (version < 9) {
      throw stale(theirs);
    }
    return leafWith(leaf, version + 1, sent);
  });
  outbox.change('1.1', entry('4'), 3);
  await settle(800);
  expect(outbox.states.of('1.1')).toMatchObject({ kind: 'conflict', by: LAN, mine: entry('4') });
  outbox.change('1.1', entry('44'), 3);
  outbox.flush('1.1');
  await settle(5_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(store.kept.size).toBe(1);
  outbox.keepMine('1.1');
  await settle();
  expect(send.mock.calls[1]).toEqual(['1.1', 9, entry('44')]);
  expect(kind(outbox)).toBe('saved');
});

test('taking theirs drops mine and starts the form again', async () => {
  const theirs = leafWith('1.1', 9, entry('5'), LAN);
  const { outbox, store, accepted } = setUp(async () => {
    throw stale(theirs);
  });
  outbox.change('1.1', entry('4'), 3);
  await settle(800);
  await outbox.takeTheirs('1.1');
  expect(accepted).toHaveBeenCalledWith(theirs);
  expect(outbox.states.epoch('1.1')).toBe(1);
  expect(store.kept.size).toBe(0);
  expect(kind(outbox)).toBe('idle');
});

test('my own save whose answer was lost is no conflict', async () => {
  let calls = 0;
  const { outbox } = setUp(async () => {
    calls++;
    throw calls === 1 ? new NetworkFailure('answer lost') : stale(leafWith('1.1', 4, entry('4.0')), ME);
  });
  outbox.change('1.1', entry('4'), 3);
  await settle(3_000);
  expect(kind(outbox)).toBe('saved');
});

test('the same figures with a score of one’s own from another tab are a conflict, not saved', async () => {
  const { outbox } = setUp(async () => {
    throw stale(leafWith('1.1', 4, { ...entry('4'), score: '0.5' }), ME);
  });
  outbox.change('1.1', entry('4'), 3);
  await settle(800);
  expect(outbox.states.of('1.1')).toMatchObject({ kind: 'conflict', mine: entry('4') });
});

test('what I typed after a lost answer goes over my own earlier save', async () => {
  let arrived: Entry | undefined;
  const { outbox, send } = setUp(async (leaf, version, sent) => {
    if (!arrived) {
      arrived = sent;
      throw new NetworkFailure('answer lost');
    }
    if (version === 3) {
      throw stale(leafWith('1.1', 4, arrived), ME);
    }
    return leafWith(leaf, version + 1, sent);
  });
  outbox.change('1.1', entry('4'), 3);
  await settle(800);
  outbox.change('1.1', entry('5'), 3);
  await settle(5_000);
  expect(send.mock.lastCall).toEqual(['1.1', 4, entry('5')]);
  expect(kind(outbox)).toBe('saved');
});

test('a refused entry is not sent again until it is changed', async () => {
  const { outbox, send, store } = setUp(async (...args) => {
    if (args[2].explanation === null) {
      throw new ApiProblem(422, { errors: [{ field: 'input.b', message: 'too much' }] });
    }
    return accept(...args);
  });
  outbox.change('1.1', entry('1'), 1);
  await settle(200_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(outbox.states.of('1.1')).toMatchObject({ kind: 'invalid', errors: [{ field: 'input.b' }] });
  expect(store.kept.size).toBe(1);
  outbox.change('1.1', entry('1', 'vì'), 1);
  await settle(800);
  expect(kind(outbox)).toBe('saved');
});

test('a sheet in another state keeps the text and says why', async () => {
  const { outbox, send, store } = setUp(async () => {
    throw new ApiProblem(409, { detail: 'Phiếu đã gửi.' });
  });
  outbox.change('1.1', entry('1'), 1);
  await settle(200_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(outbox.states.of('1.1')).toEqual({ kind: 'refused', message: 'Phiếu đã gửi.' });
  expect(outbox.draft('1.1')).toEqual(entry('1'));
  expect(store.kept.size).toBe(1);
});

test('a lost session waits for the sign-in and then repeats', async () => {
  let signedIn = false;
  const { outbox, send, signIn } = setUp(async (...args) => {
    if (!signedIn) {
      throw new SessionExpired();
    }
    return accept(...args);
  });
  outbox.change('1.1', entry('1'), 1);
  await settle(200_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(outbox.states.of('1.1')).toEqual({ kind: 'kept', reason: 'session' });
  signedIn = true;
  signIn();
  await settle();
  expect(kind(outbox)).toBe('saved');
});

test('a browser that cannot keep anything still saves', async () => {
  const broken = () => Promise.reject(new Error('no storage'));
  const { outbox, send } = setUp(accept, { ...memoryStore(), load: broken, put: broken, remove: broken });
  await outbox.restore();
  outbox.change('1.1', entry('1'), 1);
  await settle(800);
  expect(send).toHaveBeenCalledTimes(1);
  expect(kind(outbox)).toBe('saved');
});

test("two tabs keep what is typed side by side: what one has sent does not take the other one's from the disk", async () => {
  const store = memoryStore();
  const first = setUp(accept, store);
  const second = setUp(() => Promise.reject(new NetworkFailure('off')), store);
  first.outbox.change('1.1', entry('1'), 3);
  await settle(1);
  second.outbox.change('1.1', entry('2'), 3);

  await settle(800);

  expect(kind(first.outbox)).toBe('saved');
  expect([...store.kept.values()].map(({ entry: kept }) => kept)).toEqual([entry('2')]);
  const later = setUp(accept, store);
  await later.outbox.restore();
  await settle();
  expect(later.send.mock.calls).toEqual([['1.1', 3, entry('2')]]);
});

test('of what several tabs left for a leaf the last that was typed comes up first, the others with the next visit', async () => {
  const store = memoryStore();
  const left = { owner: `${ME.username}/s1`, leaf: '1.1', version: 1, unacknowledged: null };
  store.kept.set('b', { ...left, key: 'b', entry: entry('2'), order: 2 });
  store.kept.set('a', { ...left, key: 'a', entry: entry('1'), order: 1 });
  const { outbox, send } = setUp(accept, store);

  await outbox.restore();
  await settle();

  expect(send.mock.calls).toEqual([['1.1', 1, entry('2')]]);
  expect([...store.kept.keys()]).toEqual(['a']);
});

test('what the browser keeps on its disk is told apart from what is in the page alone', async () => {
  const kept = setUp(() => new Promise(() => undefined));
  kept.outbox.change('1.1', entry('1'), 1);
  kept.outbox.unread.set('1.2', {
    draft: { texts: { a: '1,' }, own: null, explanation: '', incomplete: false, language: 'vi' },
    version: 1,
  });
  const full = () => Promise.reject(new Error('no storage'));
  const unkept = setUp(() => new Promise(() => undefined), { ...memoryStore(), put: full });
  unkept.outbox.change('1.1', entry('1'), 1);

  await settle();

  expect(kept.outbox.standing).toEqual({ kept: 1, fleeting: 1 });
  expect(unkept.outbox.standing).toEqual({ kept: 0, fleeting: 1 });
});
