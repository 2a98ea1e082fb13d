import { expect, test } from 'vitest';
import { ApiProblem, NetworkFailure } from '../../../api/problem.ts';
import { NO_DETAILS } from './details.ts';
import { isSendable, type Send, type Upload, UploadQueue } from './upload-queue.ts';

const file = (name: string, content = 'x') => new File([content], name);
const first = (queue: UploadQueue) => queue.uploads[0] as Upload;
const kinds = (queue: UploadQueue) => queue.uploads.map(({ state }) => state.kind);
const arrives: Send = async () => undefined;
const refusal = (field: string) => new ApiProblem(422, { errors: [{ field, message: 'Không nhận' }] as never });

test('files are sent one after the other and all have arrived', async () => {
  const queue = new UploadQueue([file('a.pdf'), file('b.pdf')]);
  const order: string[] = [];

  const complete = await queue.send(async ({ file: { name } }) => {
    order.push(name, ...kinds(queue));
  });

  expect(complete).toBe(true);
  expect(order).toEqual(['a.pdf', 'sending', 'waiting', 'b.pdf', 'done', 'sending']);
  expect(kinds(queue)).toEqual(['done', 'done']);
});

test('a refused file keeps what was typed and holds up no other', async () => {
  const queue = new UploadQueue([file('rong.pdf'), file('b.pdf')]);
  queue.describe(first(queue).id, { details: { ...NO_DETAILS, documentNumber: '12/BC' }, pointer: 'trang 3' });

  const complete = await queue.send(async ({ file: { name } }) => {
    if (name === 'rong.pdf') {
      throw refusal('file');
    }
  });

  expect(complete).toBe(false);
  expect(kinds(queue)).toEqual(['refused', 'done']);
  expect(isSendable(first(queue))).toBe(false);

  queue.replace(first(queue).id, file('day-du.pdf'));

  expect(first(queue)).toMatchObject({ details: { documentNumber: '12/BC' }, pointer: 'trang 3', state: { kind: 'ready' } });
  expect(await queue.send(arrives)).toBe(true);
});

test('what was lost is repeated under its key, what was answered or reworded under another', async () => {
  const queue = new UploadQueue([file('a.pdf')]);
  const keys: string[] = [];
  const fails = (error: Error): Send => {
    return async (_, { key }) => {
      keys.push(key);
      throw error;
    };
  };

  await queue.send(fails(new NetworkFailure()));
  await queue.send(fails(refusal('issuedOn')));
  await queue.send(fails(new NetworkFailure()));
  queue.describe(first(queue).id, { pointer: 'trang 3' });
  await queue.send(fails(new NetworkFailure()));

  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
  expect(kinds(queue)).toEqual(['lost']);
});

test('a file that is taken out while it is on its way is cut off, and the next one goes', async () => {
  const queue = new UploadQueue([file('a.pdf'), file('b.pdf')]);
  const cut: boolean[] = [];

  await queue.send(async ({ id, file: { name } }, { signal }) => {
    if (name === 'a.pdf') {
      queue.remove(id);
      cut.push(signal.aborted);
      throw new DOMException('cancelled', 'AbortError');
    }
  });

  expect(cut).toEqual([true]);
  expect(queue.uploads.map((upload) => [upload.file.name, upload.state.kind])).toEqual([['b.pdf', 'done']]);
});

test('neither a file that is too large nor one with an unreadable date is sent', async () => {
  const queue = new UploadQueue([file('to.pdf', 'xxxx'), file('a.pdf')], 3);
  queue.describe((queue.uploads[1] as Upload).id, { details: { ...NO_DETAILS, issuedOn: '31/02/2018' } });

  const complete = await queue.send(arrives);

  expect(complete).toBe(false);
  expect(kinds(queue)).toEqual(['too-large', 'ready']);
});

test('after a stop nothing more is sent, and what was chosen is still there', async () => {
  const queue = new UploadQueue([file('a.pdf'), file('b.pdf')]);
  const sent: string[] = [];

  await queue.send(async ({ file: { name } }) => {
    sent.push(name);
    queue.stop();
    throw new DOMException('cancelled', 'AbortError');
  });

  expect(sent).toEqual(['a.pdf']);
  expect(kinds(queue)).toEqual(['lost', 'ready']);
});
