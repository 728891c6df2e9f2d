import type { CharsetQuestion } from '../../../shared/domain/article.ts';

/** One way to read a file, under all the encodings that read it so. */
export interface CharsetChoice {
  /** The likeliest of the encodings. */
  readonly charset: string;
  /** All of them, the likeliest first. */
  readonly charsets: readonly string[];
  readonly preview: string;
}

/** The readings that can be told apart: candidates that read alike are one choice. */
export function charsetChoices(
  candidates: CharsetQuestion['candidates'],
): readonly CharsetChoice[] {
  const byPreview = new Map<string, CharsetChoice>();
  for (const { charset, preview } of candidates) {
    const before = byPreview.get(preview);
    byPreview.set(preview, {
      charset: before?.charset ?? charset,
      charsets: [...(before?.charsets ?? []), charset],
      preview,
    });
  }
  return [...byPreview.values()];
}

/** Names in a line: `a, b or c`. */
export function namesOf(charsets: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(charsets);
}
