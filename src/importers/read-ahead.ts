import type { ParsedArticle } from '../shared/domain/article.ts';
import { canonicalise } from '../text/canonical.ts';
import { readText } from '../text/reading.ts';

/**
 * Longer texts (UTF-16 code units) are left to the store: reading one of many short lines could take
 * so long that the file is given up as one that hangs.
 */
const longest = 8_000_000;

/**
 * Makes an article's text canonical and reads in it what the project keeps beside it: here, in a
 * process of its own, and not in the one that the window waits for.
 */
export function readAhead(article: ParsedArticle): ParsedArticle {
  const { text } = canonicalise(article.text);
  if (text.length > longest) return { ...article, text };
  return { ...article, text, reading: readText(text, article.metadata.published) };
}
