import type { ParseOutcome } from '../shared/ipc/host-calls.ts';
import { GlossError } from '../shared/result.ts';

/** What one message carries at most, in bytes, unless a single article is larger. */
const messageBytes = 32 * 1024 * 1024;

/** Readings that nobody asks the rest of are given up, the oldest first. */
const mostOpen = 4;

interface Sized {
  readonly outcome: ParseOutcome;
  readonly bytes: number;
}

/** Cuts what is read into messages; between them the reading stands still. */
export interface Pages {
  readonly first: (
    items: AsyncGenerator<Sized, void>,
    isCancelled: () => boolean,
  ) => Promise<ParseOutcome>;
  /** Throws `not-found` for a reading that is finished or was given up. */
  readonly next: (token: string, isCancelled: () => boolean) => Promise<ParseOutcome>;
}

function joined(outcomes: readonly ParseOutcome[]): ParseOutcome {
  return {
    parsed: outcomes.flatMap(({ parsed }) => parsed),
    failed: outcomes.flatMap(({ failed }) => failed),
    questions: outcomes.flatMap(({ questions }) => questions),
  };
}

/** Makes the pages of one host. */
export function createPages(): Pages {
  const open = new Map<string, AsyncGenerator<Sized, void>>();

  const keep = async (items: AsyncGenerator<Sized, void>): Promise<string> => {
    const [oldest] = open;
    if (open.size >= mostOpen && oldest !== undefined) {
      open.delete(oldest[0]);
      await oldest[1].return(undefined);
    }
    const token = crypto.randomUUID();
    open.set(token, items);
    return token;
  };
  const first: Pages['first'] = async (items, isCancelled) => {
    const outcomes: ParseOutcome[] = [];
    let bytes = 0;
    while (bytes < messageBytes) {
      if (isCancelled()) {
        await items.return(undefined);
        throw new GlossError('cancelled', 'The import was stopped. Nothing was imported.');
      }
      const next = await items.next();
      if (next.done === true) return joined(outcomes);
      outcomes.push(next.value.outcome);
      bytes += next.value.bytes;
    }
    return { ...joined(outcomes), more: await keep(items) };
  };
  return {
    first,
    next: async (token, isCancelled) => {
      const items = open.get(token);
      if (items === undefined)
        throw new GlossError(
          'not-found',
          'The rest of this import is gone, because the importer was started anew.',
          'Import the files again.',
        );
      open.delete(token);
      return first(items, isCancelled);
    },
  };
}
