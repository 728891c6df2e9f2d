import { canonicalise } from '../../text/canonical.ts';
import { leadingDate } from '../../text/published.ts';
import { reduceHtml } from '../html-reduce.ts';
import type { ReadArticle } from '../importer.ts';
import { authorName, languageTag, webAddress } from '../metadata.ts';
import { plainLine } from '../plain-line.ts';
import { publishedFromField } from '../published.ts';
import { titleOfPaste } from '../title.ts';
import type { Role } from './column-map.ts';

/** Ends of elements that only a page has: texts in tables are often taken from one. */
const markup = /<\/(?:p|div|h[1-6]|li|ul|span|a|strong|em|td)>|<br ?\/?>/i;

/** Makes an article of what a row holds by role; '' for what it does not hold. */
export function recordArticle(cell: (role: Role) => string): ReadArticle {
  const value = canonicalise(cell('text')).text;
  const shown = markup.test(value) ? canonicalise(reduceHtml(value).text).text : value;
  const text = shown.replaceAll('\0', '\uFFFD');
  return {
    text,
    metadata: {
      title: plainLine(cell('title'), 2000) ?? titleOfPaste(text),
      outlet: plainLine(cell('outlet'), 500),
      author: authorName(cell('author')),
      url: webAddress(cell('url')),
      published: publishedFromField(cell('published')) ?? leadingDate(text)?.published ?? null,
      language: languageTag(cell('language')),
    },
  };
}
