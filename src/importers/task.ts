import { GlossError } from '../shared/result.ts';
import { maxEntries, maxUnpackedBytes } from './limits.ts';
import type { ColumnMap } from './records/column-map.ts';

/** What a person says of how files are to be read. */
export interface ParseOptions {
  /** The encoding of files that do not say theirs; null to find it out. */
  readonly charset?: string | null;
  /** Which columns of tables hold what; null to tell by their names. */
  readonly columns?: ColumnMap | null;
  /** What was remembered for tables of just these columns, in any order; null for nothing. */
  readonly rememberedColumns?: ((names: readonly string[]) => ColumnMap | null) | null;
  /** Whether a table of which no column is known to hold the text is a question, not a failure. */
  readonly asksColumns?: boolean;
  /** Take all of a web page, also where an article is found in it. */
  readonly wholePage?: boolean;
  /** Read only this entry of the file, as in `inner/name.txt`; '' for the file itself. */
  readonly only?: string | null;
  /** Hears that the reading goes on, also while nothing comes of it yet. */
  readonly onAlive?: () => void;
}

/** The reading of one file with all that lies in it. */
export interface Task {
  readonly columns: ColumnMap | null;
  readonly rememberedColumns: (names: readonly string[]) => ColumnMap | null;
  readonly asksColumns: boolean;
  readonly wholePage: boolean;
  readonly only: string | null;
  /** How many containers lie around what is read now. */
  readonly depth: number;
  /** Counts unpacked bytes. Throws `too-large` above 200 MB. */
  readonly spendBytes: (bytes: number) => void;
  /** Counts entries, messages, rows. Throws `too-large` above 100,000. */
  readonly spendEntry: () => void;
  /** Says that the reading goes on: a file of which nothing is heard for a minute is given up. */
  readonly alive: () => void;
}

export function createTask(options: ParseOptions = {}): Task {
  const { columns, rememberedColumns, asksColumns, wholePage, only, onAlive } = options;
  let bytes = 0;
  let entries = 0;
  return {
    columns: columns ?? null,
    rememberedColumns: rememberedColumns ?? (() => null),
    asksColumns: asksColumns ?? false,
    wholePage: wholePage ?? false,
    only: only ?? null,
    alive: onAlive ?? (() => undefined),
    depth: 0,
    spendBytes: (more) => {
      bytes += more;
      if (bytes <= maxUnpackedBytes) return;
      throw new GlossError(
        'too-large',
        'What is packed in it is larger than 200 MB, the most that Gloss unpacks of one file.',
        'Unpack it yourself and import the folder.',
      );
    },
    spendEntry: () => {
      entries += 1;
      if (entries <= maxEntries) return;
      throw new GlossError(
        'too-large',
        'It holds more than 100,000 articles, the most that Gloss reads from one file; the first 100,000 were read.',
        'Split it into several files.',
      );
    },
  };
}

/** Whether what lies at the entry is wanted: it, something around it, or something in it. */
export function isWanted({ only }: Task, entry: string): boolean {
  return only === null || isWithin(entry, only) || isWithin(only, entry);
}

/** Whether what lies at the entry is asked for itself, and not only for what is in it. */
export function isAsked({ only }: Task, entry: string): boolean {
  return only === null || isWithin(entry, only);
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
