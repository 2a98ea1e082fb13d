import { expect, test } from 'vitest';
import { ApiProblem, NetworkFailure } from '../../../api/problem.ts';
import { FileUnreadable, type TransferEvents } from '../../../api/resumable.ts';
import { SessionExpired } from '../../../lib/auth.ts';
import { NO_DETAILS } from './details.ts';
import { type OpenTransfer, sentBytes, type Upload, UploadQueue } from './upload-queue.ts';

const file = (name: string, content = 'xxxx') => new File([content], name);
const names = (queue: UploadQueue) => queue.uploads.map(({ name, state }) => `${name} ${state.kind}`);
const at = (queue: UploadQueue, row: number) => queue.uploads[row] as Upload;
const turn = () => new Promise((resolve) => setTimeout(resolve));
const refusal = (slug: string, status = 422) =>
  new ApiProblem(status, { type: `/problems/${slug}`, errors: [{ field: 'file', message: 'Không nhận' }] as never });

/** A server that does what the test says, and a record of what it was told. */
function transfers() {
  const told: string[] = [];
  const events = new Map<string, TransferEvents>();
  const open: OpenTransfer = async ({ name }, nth, listener) => {
    events.set(`${name}${nth}`, listener);
    const tell = (word: string) => () => void told.push(`${word} ${name}`);
    return { start: tell('start'), pause: tell('pause'), giveUp: tell('giveUp'), forget: tell('forget') };
  };
  return { told, open, of: (name: string, nth = 1) => events.get(`${name}${nth}`) as TransferEvents };
}

async function chosen(...files: File[]) {
  const server = transfers();
  const queue = new UploadQueue(server.open, 10);
  queue.add(files);
  await turn();
  return { server, queue };
}

test('files set off at once, one after the other, and together they are complete', async () => {
  const { server, queue } = await chosen(file('a.pdf'), file('b.pdf'));
  expect(names(queue)).toEqual(['a.pdf sending', 'b.pdf waiting']);

  server.of('a.pdf').onProgress(3);
  expect(sentBytes(at(queue, 0))).toBe(3);
  server.of('a.pdf').onArrived('u1');
  await turn();
  expect(names(queue)).toEqual(['a.pdf arrived', 'b.pdf sending']);
  expect(queue.complete).toBe(false);

  const settled = queue.settled();
  server.of('b.pdf').onArrived('u2');
  await settled;
  expect(queue.complete).toBe(true);
  expect(at(queue, 1).state).toEqual({ kind: 'arrived', upload: 'u2' });
});

test('a refused file keeps what was typed and holds up no other', async () => {
  const { server, queue } = await chosen(file('rong.pdf'), file('b.pdf'));
  queue.describe(at(queue, 0).id, { details: { ...NO_DETAILS, documentNumber: '12/BC' }, pointer: 'trang 3' });

  server.of('rong.pdf').onFault(refusal('file-refused'));
  await turn();
  expect(at(queue, 0).state).toEqual({ kind: 'refused', message: 'Không nhận' });
  expect(at(queue, 1).state.kind).toBe('sending');

  queue.replace(at(queue, 0).id, file('day-du.pdf'));
  expect(at(queue, 0)).toMatchObject({ name: 'day-du.pdf', details: { documentNumber: '12/BC' }, pointer: 'trang 3' });
  expect(server.told).toContain('giveUp rong.pdf');
});

test('what stalls goes on by itself, what is lost when it is told to, each from where it was', async () => {
  const { server, queue } = await chosen(file('a.pdf'));
  const { id } = at(queue, 0);
  server.of('a.pdf').onProgress(2);
  server.of('a.pdf').onStalled();
  expect(at(queue, 0).state).toEqual({ kind: 'sending', sent: 2, stalled: true });
  server.of('a.pdf').onProgress(3);
  expect(at(queue, 0).state).toEqual({ kind: 'sending', sent: 3, stalled: false });

  for (const [error, why] of [
    [new SessionExpired(), 'session'],
    [new NetworkFailure(), 'network'],
    [new FileUnreadable(), 'unreadable'],
    [refusal('phase-closed', 409), 'server'],
  ] as const) {
    server.of('a.pdf').onFault(error);
    expect(at(queue, 0).state).toMatchObject({ kind: 'lost', sent: 3, why });
    queue.resume(id);
    await turn();
    expect(at(queue, 0).state).toMatchObject({ kind: 'sending', sent: 3 });
  }
  expect(server.told).toEqual(['start a.pdf', 'start a.pdf', 'start a.pdf', 'start a.pdf', 'start a.pdf']);
});

test('a paused file lets the next one go, and goes on after it', async () => {
  const { server, queue } = await chosen(file('a.pdf'), file('b.pdf'));
  server.of('a.pdf').onProgress(2);
  queue.pause(at(queue, 0).id);
  await turn();
  expect(names(queue)).toEqual(['a.pdf paused', 'b.pdf sending']);
  server.of('a.pdf').onProgress(4);
  expect(at(queue, 0).state).toEqual({ kind: 'paused', sent: 2 });

  queue.resume(at(queue, 0).id);
  expect(names(queue)).toEqual(['a.pdf waiting', 'b.pdf sending']);
  server.of('b.pdf').onArrived('u2');
  await turn();
  expect(names(queue)).toEqual(['a.pdf sending', 'b.pdf arrived']);
});

test('what is taken out is given up on the server, what was added is only forgotten', async () => {
  const { server, queue } = await chosen(file('a.pdf'), file('b.pdf'));
  queue.remove(at(queue, 0).id);
  await turn();
  server.of('b.pdf').onArrived('u2');
  queue.added();

  expect(server.told).toEqual(['start a.pdf', 'giveUp a.pdf', 'start b.pdf', 'forget b.pdf']);
  expect(queue.uploads).toEqual([]);
});

test('files of the same name are told apart, and a name typed on a Mac is shown composed', async () => {
  const { queue } = await chosen(file('Ba\u0301o ca\u0301o.pdf', '1'), file('Báo cáo.pdf', '22'));

  expect(queue.uploads.map(({ name, nth }) => `${name} ${nth}`)).toEqual(['Báo cáo.pdf 1', 'Báo cáo.pdf 2']);
});

test('neither a file that is too large nor one with an unreadable date makes a complete batch', async () => {
  const { server, queue } = await chosen(file('to.pdf', 'x'.repeat(11)), file('a.pdf'));
  server.of('a.pdf').onArrived('u1');
  expect(names(queue)).toEqual(['to.pdf too-large', 'a.pdf arrived']);
  expect(queue.complete).toBe(false);

  queue.remove(at(queue, 0).id);
  expect(queue.complete).toBe(true);
  queue.describe(at(queue, 0).id, { details: { ...NO_DETAILS, issuedOn: '31/02/2018' } });
  expect(queue.complete).toBe(false);
});

test('what the server refuses stands at the row that it names, until other words are typed', async () => {
  const { server, queue } = await chosen(file('a.pdf'), file('b.pdf'), file('c.pdf'));
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
    server.of(name).onArrived(name);
    await turn();
  }
  const fault = (field: string) => ({ field, message: `không ${field}` }) as never;
  queue.refuse([fault('documents[0].issuedOn'), fault('documents[1].file'), fault('documents[2].upload'), fault('other')]);

  expect(at(queue, 0).faults).toMatchObject([{ field: 'issuedOn', message: 'không documents[0].issuedOn' }]);
  expect(names(queue)).toEqual(['a.pdf arrived', 'b.pdf refused', 'c.pdf lost']);
  queue.describe(at(queue, 0).id, { pointer: 'trang 3' });
  expect(at(queue, 0).faults).toEqual([]);
});

test('after a new sign-in what stopped for it goes on from what has arrived, and nothing else does', async () => {
  const { server, queue } = await chosen(file('a.pdf'), file('b.pdf'), file('c.pdf'));
  server.of('a.pdf').onProgress(3);
  server.of('a.pdf').onFault(new SessionExpired());
  await turn();
  server.of('b.pdf').onFault(new NetworkFailure('down'));
  await turn();
  queue.pause(at(queue, 2).id);

  queue.signedIn();
  await turn();

  expect(queue.uploads.map(({ state }) => state)).toEqual([
    { kind: 'sending', sent: 3, stalled: false },
    { kind: 'lost', sent: 0, why: 'network' },
    { kind: 'paused', sent: 0 },
  ]);
  expect(server.told.filter((word) => word === 'start a.pdf')).toHaveLength(2);
});
