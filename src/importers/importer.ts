import type { Metadata } from '../shared/domain/article.ts';

/** One file or paste before it is read. */
export interface Source {
  /** The file's name without its folder, or "Pasted text". */
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

/** What an importer makes of a source. */
export type Reading =
  | { readonly kind: 'read'; readonly text: string; readonly metadata: Metadata }
  /** Only a person can tell the encoding; the likeliest first. */
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] };

/** Reads one format: bytes to canonical text and metadata. Throws a `GlossError` if it cannot. */
export interface Importer {
  readonly mediaType: string;
  /** Whether the content (with the name as a hint only) is of this format. */
  readonly recognises: (source: Source) => boolean;
  readonly read: (source: Source) => Reading;
}
