import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { Codebook } from '../../shared/domain/codebook.ts';
import type { ReadArticle, ReadingMessage, ReadingRequest, WarmUpRequest } from './messages.ts';

export interface Reading {
  /** Rejects if the worker fails; never settles once cancelled. */
  readonly result: Promise<ReadArticle>;
  readonly cancel: () => void;
}

/** A worker that has nothing to do, kept for the next article: starting one takes some 50 ms. */
let idle: Worker | null = null;

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' });
}

function takeWorker(): Worker {
  const worker = idle ?? startWorker();
  idle = null;
  return worker;
}

/** How many readings have a worker at the moment. */
let busy = 0;

function warmUp(codebook: Codebook): void {
  if (idle !== null || busy > 0) return;
  const worker = startWorker();
  const forget = (): void => {
    if (idle === worker) idle = null;
  };
  // One that cannot start is not kept: the next article tells why.
  worker.addEventListener('error', forget, { once: true });
  idle = worker;
  const request: WarmUpRequest = { kind: 'warm up', codebook };
  // What is asked next waits behind it, and is done sooner than by a worker that starts then.
  worker.postMessage(request, []);
}

/** How long the window may stay busy before a worker is started all the same, in ms. */
const mostPatience = 3000;

/** Has a worker ready for the next article, once the window has nothing else to do. */
export function warmUpWhenIdle(codebook: Codebook): void {
  // Where there is no window, as in tests of commands, there is no idleness to wait for.
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(
    () => {
      warmUp(codebook);
    },
    { timeout: mostPatience },
  );
}

/** Reads an article on another thread; `onStage` is told how far it is, in parts of 1. */
export function readOnWorker(
  article: Omit<ReadingRequest, 'kind'>,
  onStage: (part: number, what: string) => void,
): Reading {
  const worker = takeWorker();
  busy += 1;
  const listening = new AbortController();
  const end = (keep: boolean): void => {
    listening.abort();
    busy -= 1;
    if (keep && idle === null) idle = worker;
    else worker.terminate();
    if (!keep) warmUpWhenIdle(article.codebook);
  };
  const result = new Promise<ReadArticle>((resolve, reject) => {
    const { signal } = listening;
    const suggestions: Suggestion[] = [];
    const take = ({ data }: MessageEvent<ReadingMessage>): void => {
      if (data.kind === 'stage') {
        onStage(data.done / data.total, data.what);
        return;
      }
      if (data.kind === 'suggestions') {
        suggestions.push(...data.suggestions);
        return;
      }
      end(true);
      if (data.kind === 'read') resolve({ ...data.read, suggestions });
      else reject(new Error(data.message));
    };
    const fail = ({ message }: ErrorEvent): void => {
      end(false);
      reject(new Error(message === '' ? 'The reading worker could not start' : message));
    };
    worker.addEventListener('message', take, { signal });
    worker.addEventListener('error', fail, { signal });
  });
  // The empty list of transfers tells it from a message between windows.
  const request: ReadingRequest = { kind: 'read', ...article };
  worker.postMessage(request, []);
  return {
    result,
    // A worker in the middle of a text cannot be asked to stop; the next article gets a new one.
    cancel: () => {
      if (!listening.signal.aborted) end(false);
    },
  };
}
