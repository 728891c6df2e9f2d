import type { ImportBatch, ImportItem, ImportQuestion } from '../../shared/domain/batch.ts';
import type { Ask } from '../../shared/ipc/host-calls.ts';
import { readFiles, type Importer } from './read-files.ts';
import { settingsOf, type BatchStore } from './run-batch.ts';

/** What was asked lately is remembered, the oldest being forgotten. */
const most = 1000;

type AskingItem = Pick<ImportItem, 'id' | 'path'>;

/** What only a person can tell, as it was asked, or asked again by reading the file again. */
export interface Questions {
  readonly remember: (place: string, ask: Ask) => void;
  readonly forget: (place: string) => void;
  /** Of the items those that ask something still: of a file that is gone nothing can be asked. */
  readonly about: (
    batch: ImportBatch,
    items: readonly AskingItem[],
  ) => Promise<readonly ImportQuestion[]>;
  readonly askOf: (place: string) => Ask | undefined;
}

/** Makes the memory of questions. */
export function createQuestions(importer: Importer, store: BatchStore): Questions {
  const asks = new Map<string, Ask>();

  const remember = (place: string, ask: Ask): void => {
    asks.delete(place);
    asks.set(place, ask);
    const [oldest] = asks.keys();
    if (asks.size > most && oldest !== undefined) asks.delete(oldest);
  };
  const readAgain = async (batch: ImportBatch, items: readonly AskingItem[]): Promise<void> => {
    const settings = await settingsOf(store, batch);
    const files = items.map(({ id, path }) => ({ id, path }));
    const { signal } = new AbortController();
    for await (const pieces of readFiles(importer, files, { settings, signal }))
      for (const { asked } of pieces) for (const { path, ask } of asked) remember(path, ask);
  };
  return {
    remember,
    forget: (place) => asks.delete(place),
    askOf: (place) => asks.get(place),
    about: async (batch, items) => {
      const unknown = items.filter(({ path }) => !asks.has(path));
      if (unknown.length > 0) await readAgain(batch, unknown);
      return items.flatMap(({ id: itemId, path }) => {
        const ask = asks.get(path);
        return ask === undefined ? [] : [{ ...ask, itemId, path }];
      });
    },
  };
}
