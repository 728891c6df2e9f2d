import type { Told } from '../reading-anew.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { first } from './0010-first.ts';
import { sections } from './0020-sections.ts';
import { suggestions } from './0030-suggestions.ts';
import { passages } from './0040-passages.ts';
import { batches } from './0050-batches.ts';
import { versions } from './0060-versions.ts';
import { articleTable } from './0070-article-table.ts';

export interface Migration {
  /** A multiple of ten, so that a repair can be put between two. */
  readonly version: number;
  /** `told` hears how far texts are that it reads. */
  readonly update: (db: WritableDb, told: Told) => void;
}

/** Every change of the schema there ever was, oldest first; what is published never changes. */
export const migrations: readonly Migration[] = [
  { version: 10, update: first },
  { version: 20, update: sections },
  { version: 30, update: suggestions },
  { version: 40, update: passages },
  { version: 50, update: batches },
  { version: 60, update: versions },
  { version: 70, update: articleTable },
];

/** Throws unless the versions rise. */
export function checkOrder(list: readonly Migration[]): void {
  let previous = 0;
  for (const { version } of list) {
    if (version <= previous)
      throw new Error(`Migration ${String(version)} does not follow ${String(previous)}`);
    previous = version;
  }
}

/** The schema that this program writes. */
export const latestVersion: number = migrations.at(-1)?.version ?? 0;
