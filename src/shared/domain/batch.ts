import { z } from 'zod';
import { metadataSchema } from './article.ts';

/** Which column of a table holds what, by the columns' names as they stand in the file. */
const columnName = z.string().min(1).max(1000);
export const columnMapSchema = z.strictObject({
  text: columnName,
  title: columnName.optional(),
  outlet: columnName.optional(),
  author: columnName.optional(),
  url: columnName.optional(),
  published: columnName.optional(),
  language: columnName.optional(),
});
export type ColumnMap = z.infer<typeof columnMapSchema>;

/** A map that a person gave for a table, with the names of all columns of that table. */
export const rememberedColumnsSchema = z.object({
  names: z.array(z.string()).max(10_000),
  columns: columnMapSchema,
});
export type RememberedColumns = z.infer<typeof rememberedColumnsSchema>;

/** What a person says of a batch before it is read; kept with the batch, so that it can go on. */
export const importOptionsSchema = z.object({
  /** Taken where a file does not say it itself. */
  defaults: metadataSchema.partial().default({}),
  /** How file names are built, as in `{date}_{outlet}_{title}`; null if they say nothing. */
  namePattern: z.string().max(200).nullable().default(null),
  /** Put on every article of the batch. */
  tags: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  /** The encoding of files that do not say theirs; null to find it out. */
  charset: z.string().max(40).nullable().default(null),
  /** Columns of tables; null to tell by their names, or by what was remembered for such a table. */
  columns: columnMapSchema.nullable().default(null),
  /** All text of web pages, also where an article is found in them. */
  wholePage: z.boolean().default(false),
  /** Whether the imported bytes are kept in the project. */
  keepOriginals: z.boolean().default(true),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/**
 * `interrupted`: Gloss ended while it ran; it can go on where it stopped. `paused` may go on too,
 * also after a restart. `cancelled` and `done` are ends; what is in stays.
 */
export const batchStates = ['running', 'paused', 'interrupted', 'cancelled', 'done'] as const;
export type BatchState = (typeof batchStates)[number];

/**
 * What became of one file or of one thing in it. `asked`: a person has to say something (encoding,
 * columns) before it can be read. `pending`: not read yet, or left when the batch was cancelled.
 */
export const itemOutcomes = ['pending', 'imported', 'duplicate', 'failed', 'asked'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** One line of a batch's report. */
export interface ImportItem {
  readonly id: string;
  readonly batchId: string;
  /** Where it is: the file's path, with the place within it (`/in/news.zip/inner/a.txt`). */
  readonly path: string;
  readonly outcome: ItemOutcome;
  /** The article that came of it or, of a duplicate, that holds the text; null if it is gone. */
  readonly articleId: string | null;
  readonly title: string | null;
  /** Of a failure its kind (see `ErrorKind`), of a question `charset` or `columns`, else null. */
  readonly kind: string | null;
  /** Why it failed or what is asked. */
  readonly message: string | null;
  readonly hint: string | null;
  /** What was decided while reading and may be wrong. */
  readonly notes: readonly string[];
  /** When it was read, ISO 8601; null while pending. */
  readonly at: string | null;
}

/** An import of any number of files, as it is or was. */
export interface ImportBatch {
  readonly id: string;
  /** Says what was imported: "120 files from Downloads", "Pasted text". */
  readonly label: string;
  readonly coder: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: BatchState;
  readonly options: ImportOptions;
  /** Files given, and of these read. */
  readonly files: number;
  readonly filesDone: number;
  /** Items by outcome; a file that holds several is several. */
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly asked: number;
  /** Near-duplicates among the imported that nobody has decided about. */
  readonly nearDuplicates: number;
  /** Whether undoing took its articles away again. */
  readonly undone: boolean;
}

/** Files or folders that were chosen in a dialog and are not imported yet. */
export interface ChosenFiles {
  /** What begins the import of them; forgotten when others are chosen. */
  readonly token: string;
  /** "34 files from Downloads", "Folder Downloads". */
  readonly label: string;
  /** How many; null of folders, which are looked through only when the import begins. */
  readonly files: number | null;
  /** Names of the first of them, to see how names are built. */
  readonly names: readonly string[];
}

/** Where a batch stands in the history. */
export interface BatchSteps {
  /** Its own steps that are done: what undoing it would take back. */
  readonly own: number;
  /** Steps of others that were done since, and so would be undone first. */
  readonly later: number;
}

/** How far a running batch is; told some times a second. */
export interface BatchProgress {
  readonly batchId: string;
  readonly state: 'running' | 'pausing' | 'paused' | 'cancelling';
  readonly files: number;
  readonly filesDone: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly asked: number;
  /** Files a second over the last while; null before there is a figure. */
  readonly rate: number | null;
  /** Seconds left at that rate; null before there is a figure. */
  readonly rest: number | null;
  /** What is read now. */
  readonly what: string;
}

/** Something that only a person can tell before a file can be read. */
export type ImportQuestion =
  | {
      readonly kind: 'charset';
      readonly itemId: string;
      readonly path: string;
      readonly candidates: readonly { readonly charset: string; readonly preview: string }[];
    }
  | {
      readonly kind: 'columns';
      readonly itemId: string;
      readonly path: string;
      /** The columns in their order, each with what stands in it in the first rows. */
      readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
      /** What Gloss makes of them; without a text column where it found none. */
      readonly guess: Partial<ColumnMap>;
      readonly rows: number | null;
    };

/** What answers a question. With `remember`, tables of the same columns are read so from now on. */
export const importAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('charset'), charset: z.string().max(40) }),
  z.object({ kind: z.literal('columns'), columns: columnMapSchema, remember: z.boolean() }),
  /** Leave the file out. */
  z.object({ kind: z.literal('skip') }),
]);
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
