import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Section, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { firstStartingFrom, itemsWithin } from '../document/find.ts';
import { isAccount } from '../sections/account.ts';
import { readStamp } from '../sections/stamps.ts';

/** A post's own words, and who wrote it. */
export interface PostWords {
  readonly words: Span;
  readonly author: Speaker | null;
}

const handle = /(?:^|[\s(|·•])@[\w.-]{2,60}/u;
const number = /^[([]?\d{1,2}\//u;
const stampLead = /^(?:(?:posted|updated|edited|tweeted)(?: (?:at|on))? |[·•|–—-] ?)?/iu;
const platform =
  /^[\s·•|,.()–—-]*(?:(?:via|from|on|for) )?(?:[\p{Lu}][\w.]*(?: (?:for|Web|App|i?Phone|iPad|Android|Social|[\p{Lu}]\w*))*)?[\s·•|]*(?:[\d.,]+[KM]? ?views?)?$/u;
const engagement =
  /^(?:[\d.,]+ ?[KMkm]? ?(?:views?|re-?posts?|likes?|repl(?:y|ies)|retweets?|quotes?|bookmarks?|comments?|shares?)\b[\s·•|,.]*){1,6}$/iu;
const marginal =
  /^(?:[([]?\s?(?:thread unrolled\b.{0,60}|\/end|end of thread|end|fin|show (?:this thread|more|replies)|read \d+ repl(?:y|ies)|replying to .{1,80}|translated from .{1,40}|pinned(?: (?:tweet|post))?|reposted|\d{1,2} ?(?:s|m|h|d|w)(?: ago)?)\s?[)\]]?|🧵)$/iu;
const longest = 120;

function isStamp(line: string): boolean {
  if (line.length > 80) return false;
  const from = stampLead.exec(line)?.[0].length ?? 0;
  const stamp = readStamp(line, from);
  return stamp !== null && platform.test(line.slice(stamp.end));
}

/** Lines around a post that are none of its words: its time, counts of likes, "Show this thread". */
function isMarginal(line: string): boolean {
  return marginal.test(line) || engagement.test(line) || isStamp(line);
}

/** "Ana Holt @aholt", "Ana Holt (@aholt) · 3h": no words but the account's. */
function isAccountLine(line: string): boolean {
  if (line.length > longest || !handle.test(line)) return false;
  if (isAccount({ text: line })) return true;
  const at = handle.exec(line);
  const rest = line
    .slice((at?.index ?? 0) + (at?.[0].length ?? 0))
    .replace(/^[)\s·•|,–—-]+/u, '')
    // "· 1/8"
    .replace(/[\s·•|(]{1,4}\d{1,3}\/\d{0,3}\)?$/u, '');
  return marginal.test(rest) || isStamp(rest);
}

/** A name in a line of its own: few words with capitals, no stop at the end. */
function isNameLine(line: string): boolean {
  return line.length <= 60 && /^[\p{Lu}\d]/u.test(line) && !/[.:!?…,;]$/u.test(line);
}

const introducing = /^(?:a )?(?:(?:thread|posts?|tweets?|by|from|author)[ :,]+){1,3}/iu;

/** Whom an account's line names: a person found in it, else what is printed before the handle. */
export function accountIn(text: string, span: Span, names: readonly FoundName[]): Speaker | null {
  const person = itemsWithin(names, span).find(({ kind }) => kind === 'person');
  if (person !== undefined) return { start: person.start, end: person.end, name: person.name };
  const line = text.slice(span.start, Math.min(span.end, span.start + longest));
  const lead = /^[—–―\-\s]*/u.exec(line)?.[0].length ?? 0;
  const from = lead + (introducing.exec(line.slice(lead))?.[0].length ?? 0);
  const name = /^[^(@,\n·•|]{2,60}?(?=\s*(?:[(@,·•|]|$|\s(?:on|via) \p{Lu}))/u.exec(
    line.slice(from),
  )?.[0];
  if (name === undefined || isStamp(name)) return null;
  const start = span.start + from;
  const known = itemsWithin(names, { start, end: start + name.length })[0];
  const isWhole = known !== undefined && known.end - known.start === name.length;
  return { start, end: start + name.length, name: isWhole ? known.name : name };
}

/** The author in the lines above a thread's first post: "Thread by Ana Holt (@aholt)". */
export function threadAuthor(
  { text, lines }: TextDocument,
  first: Section,
  names: readonly FoundName[],
): Speaker | null {
  const to = firstStartingFrom(lines, first.start);
  for (const line of lines.slice(Math.max(0, to - 6), to)) {
    const words = text.slice(line.start, line.end);
    if (words.length > 160 || !handle.test(words)) continue;
    const above = lines[lines.indexOf(line) - 1];
    const isBare = /^\(?@/u.test(words);
    if (isBare && above !== undefined && isNameLine(text.slice(above.start, above.end)))
      return accountIn(text, above, names);
    if (!isBare) return accountIn(text, line, names);
  }
  return null;
}

function behindNumber(text: string, line: Span | undefined, bodyStart: number): number {
  if (line === undefined) return bodyStart;
  const printed = /^[([]?\d{1,2}\/(?:\d{1,2}|n)?[)\]]?[.:]?\s+/u.exec(
    text.slice(line.start, Math.min(line.end, line.start + 16)),
  );
  return line.start + (printed?.[0].length ?? 0);
}

/** "… are welcome. /end": the last word is none of them. */
function withoutEnd(text: string, end: number): number {
  return end - (/\s+\/end\.?$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0);
}

/** The posts in one section: an account's line within it begins another. */
export function postsIn({ text, lines }: TextDocument, section: Section): readonly Section[] {
  const from = firstStartingFrom(lines, section.start);
  const own = lines.slice(from, firstStartingFrom(lines, section.end));
  const starts: number[] = [];
  let hasWords = false;
  const printed = own.map(({ start, end }) => text.slice(start, end));
  for (const [at, { start }] of own.entries()) {
    const [line = '', next] = [printed[at], printed[at + 1]];
    const isAccountHere = isAccountLine(line);
    if (hasWords && next !== undefined && isAccountHere && !line.startsWith('@')) {
      starts.push(start);
      hasWords = false;
    } else if (!isAccountHere && !isMarginal(line)) {
      // A name above its handle is no word of the post.
      const isName = isNameLine(line) && next?.startsWith('@') === true && isAccountLine(next);
      hasWords ||= !isName;
    }
  }
  const [first] = starts;
  if (first === undefined) return [section];
  const posts: Section[] = [{ ...section, end: first }];
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? section.end;
    posts.push({ ...section, start, bodyStart: start, end, label: null });
  }
  return posts;
}

/**
 * The words of a post that no signature ends, without the lines of its account, time and counts,
 * and the account as its author. `end` is where its words end at most.
 */
export function postWords(
  { text, lines }: TextDocument,
  { start, label, bodyStart, end }: Section,
  names: readonly FoundName[],
): PostWords {
  const isNumbered = label !== null && number.test(label);
  const from = firstStartingFrom(lines, start);
  const own = lines.slice(from, firstStartingFrom(lines, end));
  const printed = own.map((line) => text.slice(line.start, line.end));
  let author: Speaker | null = null;
  let head = 0;
  while (head < own.length - 1) {
    const [line, next] = [printed[head] ?? '', printed[head + 1] ?? ''];
    const span = own[head];
    if (span === undefined) break;
    const isAbove =
      author === null && isNameLine(line) && isAccountLine(next) && head + 2 < own.length;
    const isOwn = isAccountLine(line) && (author === null || /^\(?@/u.test(line));
    if (!isAbove && !isOwn && !isMarginal(line)) break;
    if (isAbove || (isOwn && author === null)) author = accountIn(text, span, names);
    head += isAbove ? 2 : 1;
  }
  let tail = own.length;
  while (tail > head + 1 && isMarginal(printed[tail - 1] ?? '')) tail -= 1;
  const isOwnHead = author !== null;
  // "Ann Lee (@annlee) · 3 June, 05:48" right below the words; signatures with a dash end them before.
  const [signed, printedLast = ''] = [own[tail - 1], printed[tail - 1]];
  const isSigned = isAccountLine(printedLast) && !/[—–―]/u.test(printedLast);
  if (author === null && tail > head + 1 && signed !== undefined && isSigned) {
    author = accountIn(text, signed, names);
    tail -= 1;
  }
  const [first, last] = [own[head], own[tail - 1]];
  const isEmpty = tail === head + 1 && isMarginal(printed[head] ?? '');
  if (isEmpty) return { words: { start: end, end }, author };
  // A number in front of the words belongs to them, but not behind the account's line.
  const body = isOwnHead ? behindNumber(text, first, bodyStart) : isNumbered ? start : bodyStart;
  const words = {
    start: Math.max(body, first?.start ?? body),
    end: withoutEnd(text, Math.min(end, last?.end ?? end)),
  };
  return { words, author };
}
