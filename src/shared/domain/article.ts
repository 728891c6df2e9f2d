import { z } from 'zod';
import { publishedSchema } from './published.ts';
import type { Span } from './span.ts';
import { textReadingSchema } from './text-reading.ts';

/** What the coder may know of an article beside its text; every part may be missing. */
export const metadataSchema = z.object({
  title: z.string().max(2000).nullable(),
  outlet: z.string().max(500).nullable(),
  author: z.string().max(500).nullable(),
  url: z.string().max(4000).nullable(),
  /** ISO 8601 as far as it is known (`2025`, `2025-04`, `2025-04-11`, `2025-04-11T14:07Z`), or null. */
  published: publishedSchema.nullable(),
  /** BCP 47 tag such as `en`, or null. */
  language: z.string().max(35).nullable(),
});
export type Metadata = z.infer<typeof metadataSchema>;

export const emptyMetadata: Metadata = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
};

/** How far the work on an article is; a coder says so, but for the first fact (docs/articles.md). */
export const articleStatuses = ['unread', 'in work', 'done'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** A row of the article list; the text itself does not travel with it. */
export interface ArticleRow extends Metadata {
  readonly id: string;
  readonly status: ArticleStatus;
  /** In the order in which they were put on. */
  readonly tags: readonly string[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly facts: number;
  /** How many sections are read in its text, those within others included. */
  readonly sections: number;
  readonly importedAt: string;
  readonly sourceName: string;
}

/** Where a passage stands in another article; offsets are UTF-16 code units of that. */
export interface PassageElsewhere extends Span {
  readonly articleId: string;
  readonly title: string | null;
  /** The same but for white space and case; else nearly the same. */
  readonly verbatim: boolean;
  /** How many facts there have evidence in it. */
  readonly facts: number;
}

/** A passage of an article that stands in others too. */
export interface RepeatedPassage extends Span {
  /** The first of them, verbatim ones before near ones. */
  readonly others: readonly PassageElsewhere[];
  /** How many there are; of very many only some hundreds are looked for. */
  readonly total: number;
}

/** Some of an article's repeated passages, and the passage from which to go on; null at the end. */
export interface RepeatedPassages {
  readonly found: readonly RepeatedPassage[];
  readonly next: number | null;
}

/** An article opened for reading. Offsets into `text` are UTF-16 code units. */
export interface Article extends ArticleRow {
  readonly versionId: string;
  readonly text: string;
}

/** What an importer makes of one file or paste, ready for the store. */
export const parsedArticleSchema = z.object({
  /** Canonical text: see `src/text/canonical.ts`. */
  text: z.string().min(1),
  metadata: metadataSchema,
  /** The file's name or "Pasted text". */
  sourceName: z.string(),
  /** Where it was read from, for the import's report; not kept. The source's name if missing. */
  path: z.string().optional(),
  mediaType: z.string(),
  /** What was decided while reading and may be wrong, as sentences for the report; not kept. */
  notes: z.array(z.string()).optional(),
  /** What was read in the text already; the store reads what is missing. */
  reading: textReadingSchema.optional(),
  /** The bytes as imported. */
  original: z.instanceof(Uint8Array<ArrayBufferLike>),
});
export type ParsedArticle = z.infer<typeof parsedArticleSchema>;

export interface ImportedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly path: string;
  /** What was decided while reading and may be wrong. */
  readonly notes?: readonly string[];
}

/** An article that was not imported, because the project holds the same text already. */
export interface DuplicateArticle {
  readonly path: string;
  /** The article that holds the text. */
  readonly id: string;
  readonly title: string | null;
}

export interface FailedImport {
  readonly path: string;
  readonly kind: string;
  readonly message: string;
  readonly hint?: string;
}

export interface ImportReport {
  readonly imported: readonly ImportedArticle[];
  readonly duplicates: readonly DuplicateArticle[];
  readonly failed: readonly FailedImport[];
  /** Files whose encoding only a person can tell; answered with `import.withCharset`. */
  readonly questions: readonly CharsetQuestion[];
}

/** A file that is neither UTF-8 nor marked UTF-16, with how it reads under likely encodings. */
export interface CharsetQuestion {
  readonly token: string;
  readonly path: string;
  readonly candidates: readonly { readonly charset: string; readonly preview: string }[];
}
