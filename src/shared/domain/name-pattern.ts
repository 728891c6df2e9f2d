import type { Metadata } from './article.ts';
import { cleanName } from './name-pattern/clean-name.ts';
import { fieldValue, readPart, type NameField } from './name-pattern/fields.ts';

/** What a file's name may say between its separators; `skip` stands for anything. */
export const nameFields = ['date', 'outlet', 'author', 'title', 'language', 'skip'] as const;

/** A field, with the text that stands behind it. */
interface NamePart {
  readonly field: NameField;
  readonly after: string;
}

/** How file names are built, such as `{date}_{outlet}_{title}`. */
export interface NamePattern {
  readonly source: string;
  /** What stands before the first field. */
  readonly before: string;
  readonly parts: readonly NamePart[];
  /** The field that takes what the others leave: the title, or else the last one of free text. */
  readonly rest: number;
}

type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: string };

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

function isField(name: string): name is NameField {
  const known: readonly string[] = nameFields;
  return known.includes(name);
}

function restOf(parts: readonly NamePart[]): number {
  const title = parts.findIndex(({ field }) => field === 'title');
  if (title !== -1) return title;
  const free = parts.findLastIndex(({ field }) => field !== 'date' && field !== 'language');
  return free === -1 ? parts.length - 1 : free;
}

/** Reads a pattern as typed, or says what is wrong with it. */
export function compileNamePattern(pattern: string): Outcome<{ readonly pattern: NamePattern }> {
  const pieces = pattern.split(/[{}]/);
  if (!/^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/.test(pattern))
    return refuse('A bracket { or } stands alone in the pattern.');
  const parts: NamePart[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const field = (pieces[at] ?? '').trim().toLowerCase();
    const after = pieces[at + 1] ?? '';
    if (!isField(field))
      return refuse(
        `There is no {${pieces[at] ?? ''}}: use ${nameFields.map((name) => `{${name}}`).join(', ')}.`,
      );
    if (field !== 'skip' && parts.some((part) => part.field === field))
      return refuse(`{${field}} stands twice in the pattern.`);
    if (after === '' && at + 2 < pieces.length)
      return refuse(`Something must stand between {${field}} and {${pieces[at + 2] ?? ''}}.`);
    parts.push({ field, after });
  }
  if (parts.every(({ field }) => field === 'skip'))
    return refuse('The pattern has no field, such as {date} or {title}.');
  return {
    ok: true,
    pattern: { source: pattern, before: pieces[0] ?? '', parts, rest: restOf(parts) },
  };
}

/** The texts of the fields, in the pattern's order; a reason if the name is built otherwise. */
function split(
  { before, parts, rest }: NamePattern,
  name: string,
): Outcome<{ texts: readonly string[] }> {
  if (!name.startsWith(before)) return refuse(`The name does not begin with “${before}”.`);
  const last = parts.at(-1)?.after ?? '';
  if (!name.endsWith(last) || before.length + last.length > name.length)
    return refuse(`The name does not end with “${last}”.`);
  const texts: string[] = parts.map(() => '');
  let from = before.length;
  let to = name.length - last.length;
  for (let at = 0; at < rest; at += 1) {
    const part = parts[at];
    if (part === undefined) continue;
    const found = name.slice(from, to);
    const end = readPart(part.field, found, part.after, 'first');
    if (end === null) return refuse(`There is no “${part.after}” behind the {${part.field}}.`);
    texts[at] = found.slice(0, end);
    from += end + part.after.length;
  }
  for (let at = parts.length - 1; at > rest; at -= 1) {
    const part = parts[at];
    const separator = parts[at - 1]?.after ?? '';
    const found = name.slice(from, to);
    const start = part === undefined ? null : readPart(part.field, found, separator, 'last');
    if (start === null)
      return refuse(`There is no “${separator}” before the {${part?.field ?? ''}}.`);
    texts[at] = found.slice(start + separator.length);
    to = from + start;
  }
  texts[rest] = name.slice(from, to);
  return { ok: true, texts };
}

/**
 * What a file's name says by the pattern, or why it does not fit. `name` may be a whole path with
 * an ending: its last segment is read, without the ending. Only what the name says has a key.
 */
export function matchName(
  pattern: NamePattern,
  name: string,
): Outcome<{ readonly metadata: Partial<Metadata> }> {
  const found = split(pattern, cleanName(name));
  if (!found.ok) return found;
  const metadata: Partial<Metadata> = {};
  for (const [at, { field }] of pattern.parts.entries()) {
    const value = fieldValue(field, found.texts[at] ?? '');
    if ('reason' in value) return refuse(value.reason);
    Object.assign(metadata, value.metadata);
  }
  return { ok: true, metadata };
}

/** Whether a title is nothing but the file's name, which stands in for one. */
export function isNameOnly(title: string | null, name: string): boolean {
  return title !== null && title.normalize('NFC') === cleanName(name);
}

/**
 * Fills by the name what the file itself did not say; `reason` tells why the name said nothing. A
 * title that is only the file's name is none.
 */
export function fillFromName(
  metadata: Metadata,
  pattern: NamePattern,
  name: string,
): { readonly metadata: Metadata; readonly reason: string | null } {
  const matched = matchName(pattern, name);
  if (!matched.ok) return { metadata, reason: matched.reason };
  const { title, outlet, author, published, language } = matched.metadata;
  return {
    metadata: {
      ...metadata,
      title: isNameOnly(metadata.title, name)
        ? (title ?? metadata.title)
        : (metadata.title ?? title ?? null),
      outlet: metadata.outlet ?? outlet ?? null,
      author: metadata.author ?? author ?? null,
      published: metadata.published ?? published ?? null,
      language: metadata.language ?? language ?? null,
    },
    reason: null,
  };
}

/**
 * The name that the pattern gives to metadata, without an ending; null where it would not be read
 * back as the same, because a value is missing or holds the separator.
 */
export function printName(pattern: NamePattern, metadata: Partial<Metadata>): string | null {
  const text = (field: NameField): string =>
    field === 'skip' ? 'x' : (metadata[field === 'date' ? 'published' : field] ?? '');
  const name =
    pattern.before + pattern.parts.map(({ field, after }) => text(field) + after).join('');
  const matched = matchName(pattern, `${name}.txt`);
  if (!matched.ok) return null;
  const isSame = pattern.parts.every(({ field }) => {
    if (field === 'skip') return true;
    const key = field === 'date' ? 'published' : field;
    return matched.metadata[key] === metadata[key];
  });
  return isSame ? name : null;
}
