/**
 * Where a sign-in happens without leaving the page: a hidden frame (nobody is asked) or a window of its own. Both end on
 * public/silent-callback.html, which sends the provider's answer here.
 */
export const MESSAGE_SOURCE = 'parindex-sign-in';

const FRAME_TIMEOUT_MS = 10_000;
const CLOSED_POLL_MS = 500;

interface Request {
  url: string;
  state: string;
}

/** The frame did not answer in time, or the window was blocked or closed. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

export async function askInFrame({ url, state }: Request): Promise<string> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = MESSAGE_SOURCE;
  const answer = answerFor(state);
  const timer = window.setTimeout(() => answer.giveUp(new NoAnswer('timeout')), FRAME_TIMEOUT_MS);
  frame.src = url;
  document.body.append(frame);
  try {
    return await answer.promise;
  } finally {
    window.clearTimeout(timer);
    frame.remove();
  }
}

/** Opens the window at once, as browsers demand of a click, and sends it to the provider as soon as the request is ready. */
export async function askInWindow(prepare: () => Promise<Request>): Promise<string> {
  const opened = window.open('', '_blank', 'popup,width=520,height=680');
  if (!opened) {
    throw new NoAnswer('blocked');
  }
  let timer: number | undefined;
  try {
    const { url, state } = await prepare();
    const answer = answerFor(state);
    opened.location.replace(url);
    timer = window.setInterval(() => {
      if (opened.closed) {
        answer.giveUp(new NoAnswer('closed'));
      }
    }, CLOSED_POLL_MS);
    return await answer.promise;
  } finally {
    window.clearInterval(timer);
    opened.close();
  }
}

function answerFor(state: string): { promise: Promise<string>; giveUp: (reason: Error) => void } {
  let giveUp: (reason: Error) => void = () => undefined;
  let stop = (): void => {};
  const promise = new Promise<string>((resolve, reject) => {
    const onMessage = ({ origin, data }: MessageEvent) => {
      const mine = origin === window.location.origin && data?.source === MESSAGE_SOURCE && typeof data.url === 'string';
      if (mine && new URL(data.url).searchParams.get('state') === state) {
        resolve(data.url);
      }
    };
    window.addEventListener('message', onMessage);
    stop = () => window.removeEventListener('message', onMessage);
    giveUp = reject;
  });
  return { promise: promise.finally(() => stop()), giveUp };
}
