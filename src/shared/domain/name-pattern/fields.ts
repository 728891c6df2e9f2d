import type { Metadata } from '../article.ts';
import { readPublished } from '../published.ts';

export type NameField = 'date' | 'outlet' | 'author' | 'title' | 'language' | 'skip';

/** Dates hold the characters that separate fields, so that their own form says how long they are. */
const date =
  '(?:\\d{4}[-./_]\\d{1,2}[-./_]\\d{1,2}(?:[T ]\\d{2}[:.h]?\\d{2}(?:[:.]?\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{8}(?:T\\d{4}(?:\\d{2})?Z?)?|\\d{4}-\\d{2}|\\d{4})';
const dateFirst = new RegExp(`^${date}(?!\\d)`);
const dateLast = new RegExp(`(?<!\\d)${date}$`);
/** No date is longer, so that a name of any length is looked at in its ends only. */
const longestDate = 32;

/**
 * Where a field ends, of a text that begins with it and goes on with a separator (`first`), or
 * where the separator begins, of a text that ends with it and the field (`last`). Null if the
 * separator is not there.
 */
export function readPart(
  field: NameField,
  text: string,
  separator: string,
  side: 'first' | 'last',
): number | null {
  if (field === 'date') {
    const found =
      side === 'first'
        ? dateFirst.exec(text.slice(0, longestDate))
        : dateLast.exec(text.slice(-longestDate));
    const length = found?.[0].length ?? 0;
    if (side === 'first' && length > 0 && text.startsWith(separator, length)) return length;
    const before = text.length - length - separator.length;
    if (side === 'last' && length > 0 && before >= 0 && text.startsWith(separator, before))
      return before;
  }
  const at = side === 'first' ? text.indexOf(separator) : text.lastIndexOf(separator);
  return at === -1 ? null : at;
}

function dateValue(text: string): string | null {
  // Names cannot hold a colon everywhere: `2025-04-04T1407`, `2025-04-04 14.07`, `20250404T1407Z`.
  const timed =
    /^(\d{4})([-./_]?)(\d{2})\2(\d{2})[T ](\d{2})[:.h]?(\d{2})(?:[:.]?(\d{2}))?(.*)$/.exec(text);
  const [, year, , month, day, hour, minute, second, zone] = timed ?? [];
  const read = readPublished(
    timed === null
      ? text.replaceAll('_', '-')
      : `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}${
          second === undefined ? '' : `:${second}`
        }${zone ?? ''}`,
  );
  return 'error' in read ? null : read.value;
}

/** Titles without a space were made fit for a name: their hyphens are spaces. */
function title(text: string): string {
  const spaced = text.replace(/[_+]/g, ' ');
  return (spaced.includes(' ') ? spaced : spaced.replaceAll('-', ' '))
    .replace(/ {2,}/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replace(/[_+]/g, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The metadata that a field's text gives, or why it gives none. */
export function fieldValue(
  field: NameField,
  text: string,
): { readonly metadata: Partial<Metadata> } | { readonly reason: string } {
  if (field === 'skip') return { metadata: {} };
  if (field === 'date') {
    const published = dateValue(text.trim());
    return published === null
      ? { reason: `“${text.slice(0, 60)}” is no date.` }
      : { metadata: { published } };
  }
  if (field === 'language') {
    const tag = text.trim();
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)
      ? { metadata: { language: tag.toLowerCase() === tag ? tag : canonicalTag(tag) } }
      : { reason: `“${text.slice(0, 60)}” is no language, such as en or pt-BR.` };
  }
  const value = field === 'title' ? title(text) : plain(text);
  const longest = field === 'title' ? 2000 : 500;
  if (value === '') return { reason: `There is nothing where the {${field}} should be.` };
  if (value.length > longest)
    return { reason: `The {${field}} is longer than ${longest} characters.` };
  return { metadata: { [field]: value } };
}

/** `EN` becomes `en`, `PT-br` becomes `pt-BR`. */
function canonicalTag(tag: string): string {
  const [language = '', ...rest] = tag.split('-');
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}
