import type { Metadata } from '../shared/domain/article.ts';
import type { ColumnMap } from '../shared/domain/batch.ts';
import type { Failure } from '../shared/result.ts';
import type { Task } from './task.ts';

/** One file, entry or paste before it is read. */
export interface Source {
  /** The file's name without its folder, or "Pasted text"; entries as `archive.zip/inner/a.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that a person chose, or null to find it out. */
  readonly charset: string | null;
}

/** An encoding that a file may have, with a passage of the file read in it. */
export interface CharsetCandidate {
  readonly charset: string;
  readonly preview: string;
}

/** An article as an importer makes it. */
export interface ReadArticle {
  /** Canonical text: see `src/text/canonical.ts`. */
  readonly text: string;
  readonly metadata: Metadata;
  /** What was decided while reading and may be wrong, as short sentences. */
  readonly notes?: readonly string[];
}

/** One of several things in a source; `entry` is its name within the source, '' for its own text. */
export type Part =
  /** A file of its own, to be read by whichever importer recognises it. */
  | {
      readonly kind: 'source';
      readonly entry: string;
      readonly open: () => Uint8Array;
      readonly charset: string | null;
    }
  | {
      readonly kind: 'article';
      readonly entry: string;
      readonly article: ReadArticle;
      readonly mediaType: string;
      /** The bytes that the article was read from: of a table, its header and row. */
      readonly original: Uint8Array;
    }
  /** A table of several of which a person has to tell what its columns hold. */
  | { readonly kind: 'asked'; readonly entry: string; readonly asked: ColumnsAsked }
  | { readonly kind: 'failed'; readonly entry: string; readonly failure: Failure };

/**
 * What is asked of a person about a table of which no column is known to hold the text; `guess` is
 * by names and content, and may lack the text too.
 */
export interface ColumnsAsked {
  readonly kind: 'columns';
  /** The columns in their order, each with what stands in it in the first rows. */
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  readonly guess: Partial<ColumnMap>;
  /** How many rows there are, where that is known. */
  readonly rows: number | null;
}

/** What an importer makes of a source. */
export type Reading =
  | ({ readonly kind: 'read' } & ReadArticle)
  /** Only a person can tell the encoding; the likeliest first. */
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] }
  /** Only a person can tell which column holds the text; only if `task.asksColumns`. */
  | ColumnsAsked
  /** Several, made one by one as they are asked for. */
  | { readonly kind: 'parts'; readonly parts: Iterable<Part> | AsyncIterable<Part> };

/** Reads one format: bytes to canonical text and metadata. Throws a `GlossError` if it cannot. */
export interface Importer {
  readonly mediaType: string;
  /** Whether it holds files of other formats, which must not nest without end. */
  readonly isContainer?: boolean;
  /** Whether the content (with the name as a hint only) is of this format. */
  readonly recognises: (source: Source) => boolean;
  readonly read: (source: Source, task: Task) => Reading | Promise<Reading>;
}
