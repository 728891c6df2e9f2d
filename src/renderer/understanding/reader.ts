import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { ReadArticle, ReadingMessage, ReadingRequest } from './messages.ts';

export interface Reading {
  /** Rejects if the worker fails; never settles once cancelled. */
  readonly result: Promise<ReadArticle>;
  readonly cancel: () => void;
}

/** A worker that has nothing to do, kept for the next article: starting one takes some 50 ms. */
let idle: Worker | null = null;

function takeWorker(): Worker {
  const worker =
    idle ??
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' });
  idle = null;
  return worker;
}

/** Reads an article on another thread; `onStage` is told how far it is, in parts of 1. */
export function readOnWorker(
  request: ReadingRequest,
  onStage: (part: number, what: string) => void,
): Reading {
  const worker = takeWorker();
  const listening = new AbortController();
  const end = (keep: boolean): void => {
    listening.abort();
    if (keep && idle === null) idle = worker;
    else worker.terminate();
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
  worker.postMessage(request, []);
  return {
    result,
    // A worker in the middle of a text cannot be asked to stop; the next article gets a new one.
    cancel: () => {
      if (!listening.signal.aborted) end(false);
    },
  };
}
