import type { Progress } from '../shared/domain/export.ts';
import { GlossError } from '../shared/result.ts';

/**
 * What one message carries at most. What is on its way when the host ends is read again, and the
 * store takes a message in one go, so messages are small; they are cut by time as well, that
 * progress is told and a pause is heard.
 */
const messageBytes = 4 * 1024 * 1024;
const messageItems = 256;
const messageTime = 150;

/** Readings that nobody asks the rest of are given up, the oldest first. */
const mostOpen = 4;

/** Something to be sent, with its size. */
export interface Sized<T> {
  readonly item: T;
  readonly bytes: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** There is more: `next` gives it. */
  readonly more?: string;
}

/** What the call may do that asks for a message. */
export interface PageControls {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

type Tell = PageControls['onProgress'];

/** Cuts what is read into messages; between them the reading stands still. */
export interface Pages<T> {
  /** `read` is given how to tell of progress: always through the call that waits just then. */
  readonly first: (
    read: (tell: Tell) => AsyncGenerator<Sized<T>, void>,
    controls: PageControls,
  ) => Promise<Page<T>>;
  /** Throws `not-found` for a reading that is finished or was given up. */
  readonly next: (token: string, controls: PageControls) => Promise<Page<T>>;
}

interface Open<T> {
  readonly items: AsyncGenerator<Sized<T>, void>;
  /** The way of the call that waits just then. */
  readonly voice: { tell: Tell };
}

/** Makes the pages of one host. */
export function createPages<T>(now: () => number = () => performance.now()): Pages<T> {
  const open = new Map<string, Open<T>>();

  const keep = async (reading: Open<T>): Promise<string> => {
    const [oldest] = open;
    if (open.size >= mostOpen && oldest !== undefined) {
      open.delete(oldest[0]);
      await oldest[1].items.return(undefined);
    }
    const token = crypto.randomUUID();
    open.set(token, reading);
    return token;
  };
  const fill = async (reading: Open<T>, isCancelled: () => boolean): Promise<Page<T>> => {
    const page: T[] = [];
    const end = now() + messageTime;
    let bytes = 0;
    while (page.length === 0 || (bytes < messageBytes && page.length < messageItems)) {
      if (page.length > 0 && now() >= end) break;
      if (isCancelled()) {
        await reading.items.return(undefined);
        throw new GlossError('cancelled', 'The import was stopped.');
      }
      const next = await reading.items.next();
      if (next.done === true) return { items: page };
      page.push(next.value.item);
      bytes += next.value.bytes;
    }
    return { items: page, more: await keep(reading) };
  };
  return {
    first: async (read, { isCancelled, onProgress }) => {
      const voice = { tell: onProgress };
      return fill({ items: read((progress) => voice.tell(progress)), voice }, isCancelled);
    },
    next: async (token, { isCancelled, onProgress }) => {
      const reading = open.get(token);
      if (reading === undefined)
        throw new GlossError(
          'not-found',
          'The rest of this import is gone, because the importer was started anew.',
          'Import the files again.',
        );
      open.delete(token);
      reading.voice.tell = onProgress;
      return fill(reading, isCancelled);
    },
  };
}
