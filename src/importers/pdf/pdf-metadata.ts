import type { Metadata } from '../../shared/domain/article.ts';
import { authorName, languageTag, webAddress } from '../metadata.ts';
import { plainLine } from '../plain-line.ts';

/** What programs put in as a title when nobody has given one. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint) - |untitled|unbenannt|sans titre|document\s?\d{0,3}$|(?:no|print) title|about:blank|slide 1$)|\.(?:docx?|rtf|indd|qxd|pdf|html?|xlsx?|pptx?|tmp|txt|odt)$/i;
/** What is no person. */
const noAuthor =
  /^(?:admin(?:istrator)?|user|owner|unknown|anonymous|default|microsoft.{0,40}|office|windows.{0,20}|pc|root|\(?unspecified\)?)$/i;

function stringOf(info: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = info[key];
  return typeof value === 'string' ? value : null;
}

/**
 * What a PDF says of itself, as far as it makes sense. A page that was printed from a browser has
 * its address at the edge of each page (`edges`).
 */
export function pdfMetadata(
  info: Readonly<Record<string, unknown>>,
  edges: readonly string[],
): Pick<Metadata, 'title' | 'author' | 'language' | 'url'> {
  const title = plainLine(stringOf(info, 'Title'), 2000);
  const author = authorName(stringOf(info, 'Author'));
  const address = edges
    .map((edge) => /https?:\/\/[^\s…]{4,2000}(?!\S)/.exec(edge)?.[0])
    .find((found) => found !== undefined && !found.endsWith('...'));
  return {
    title: title === null || noTitle.test(title) ? null : title,
    author: author === null || noAuthor.test(author) ? null : author,
    language: languageTag(stringOf(info, 'Language')),
    url: webAddress(address),
  };
}

/** The day on which the file was made, as `YYYY-MM-DD`: not when the text was published. */
export function createdOn(info: Readonly<Record<string, unknown>>): string | null {
  const match = /^D:(\d{4})(\d{2})(\d{2})/.exec(stringOf(info, 'CreationDate') ?? '');
  return match === null ? null : `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
}
