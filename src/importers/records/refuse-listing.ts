import { GlossError } from '../../shared/result.ts';
import { guessColumns } from './columns.ts';

/** Throws `unknown-format` for tables of a Gloss export, which list articles but not their texts. */
export function refuseListing(columns: readonly string[]): void {
  const isListing =
    columns.includes('article_id') &&
    (columns.includes('text_sha256') || columns.includes('quote'));
  if (!isListing || guessColumns(columns).has('text')) return;
  throw new GlossError(
    'unknown-format',
    'This is a table that Gloss exported. It lists articles or facts, but not the articles’ texts.',
    'Open the project that it comes from, or import the articles’ originals.',
  );
}
