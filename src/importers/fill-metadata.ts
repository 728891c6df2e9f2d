import type { ParsedArticle, Metadata } from '../shared/domain/article.ts';
import { compileNamePattern, fillFromName } from '../shared/domain/name-pattern.ts';
import type { ParseSettings } from '../shared/ipc/host-calls.ts';
import { GlossError } from '../shared/result.ts';

/** Parts of a place that no file's name stands for: rows of tables, mails of a mailbox. */
const numbered = /^(?:row|line|object|document|message) \d+(?:\.eml)?$/;

/** The innermost file's name in a place. */
function fileName(place: string): string {
  const parts = place.split(/[/\\]/);
  return parts.findLast((part) => !numbered.test(part)) ?? place;
}

/** Fills what the article's file did not say by its name, then by what a person said of the batch. */
export function metadataFiller(
  settings: ParseSettings,
): (article: ParsedArticle, place: string) => ParsedArticle {
  const { namePattern, defaults } = settings;
  const compiled = namePattern === null ? null : compileNamePattern(namePattern);
  if (compiled?.ok === false)
    throw new GlossError('invalid-arguments', compiled.reason, 'Correct the pattern of names.');

  const byName = (article: ParsedArticle, place: string): ParsedArticle => {
    if (compiled === null) return article;
    const name = fileName(place);
    // A plain text has no title of its own: its first line or its name was taken for one.
    const isGuessed = article.mediaType === 'text/plain';
    const known = isGuessed ? { ...article.metadata, title: null } : article.metadata;
    const { metadata, reason } = fillFromName(known, compiled.pattern, name);
    const title = metadata.title ?? article.metadata.title;
    if (reason === null) return { ...article, metadata: { ...metadata, title } };
    const note = `The name ${name} does not fit the pattern: ${reason}`;
    return { ...article, notes: [...(article.notes ?? []), note] };
  };

  return (article, place) => {
    const named = byName(article, place);
    const filled: Metadata = { ...named.metadata };
    for (const key of metadataKeys) filled[key] ??= defaults[key] ?? null;
    return { ...named, metadata: filled };
  };
}

const metadataKeys = ['title', 'outlet', 'author', 'url', 'published', 'language'] as const;
