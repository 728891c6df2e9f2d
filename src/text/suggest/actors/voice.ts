import { itemAt } from '../../document/find.ts';
import type { FoundName, FoundQuote, Section } from '../../../shared/domain/understanding.ts';

/** Bodies that write of what they do themselves. */
const bodies =
  /\b(?:Relief|Aid|Foundation|Fund|Trust|Charity|Society|Cross|Crescent|Mission|Caritas|Oxfam|Action|Rescue|Committee|Council|Agency|Programme|International|Association|Initiative|Appeal|Alliance|Network|Federation|Institute|Doctors|Hope|Care|Ministry|Department|Commission|Embassy)\b/;
/** How far from the beginning the author may be named first. */
const reach = 400;
const we = /\b(?:We|we|our|Our|us)\b/;

/** Whether the text says "we" outside its quotes, in its first part. */
function saysWe(text: string, quotes: readonly FoundQuote[]): boolean {
  let from = 0;
  for (const { start, end, direct } of quotes) {
    if (!direct) continue;
    if (start > from && we.test(text.slice(from, start))) return true;
    from = Math.max(from, end);
  }
  return we.test(text.slice(from));
}

/**
 * Who "we" are in a text that speaks for its author: the body that it names first and most, or the
 * person whom its byline or last lines give an office of a state. Null where the text says no "we"
 * of its own or nobody fits.
 */
export function voiceOf(
  text: string,
  names: readonly FoundName[],
  quotes: readonly FoundQuote[],
  sections: readonly Section[],
): FoundName | null {
  if (sections.some(({ kind }) => kind === 'update' || kind === 'post') || !saysWe(text, quotes))
    return null;
  const named = /\b[Ww]e (?:here )?at (?:the )?(?=\p{Lu})/u.exec(text);
  const own = named === null ? null : itemAt(names, named.index + named[0].length);
  if (own !== null && own.kind !== 'person' && own.kind !== 'item') return own;
  const writer = writerOf(text, names);
  if (writer !== null) return writer;
  const counts = new Map<string, number>();
  for (const { kind, name } of names)
    if (kind === 'organisation') counts.set(name, (counts.get(name) ?? 0) + 1);
  const early = names.filter(
    ({ kind, name, start }) => kind === 'organisation' && start < reach && bodies.test(name),
  );
  const best = early.toSorted((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0))[0];
  return best !== undefined && (counts.get(best.name) ?? 0) >= 2 ? best : null;
}

/** "Ana Ruiz is Peru’s minister of …" under an article that she signs. */
function writerOf(text: string, names: readonly FoundName[]): FoundName | null {
  const last = names.findLast(({ kind }) => kind === 'person');
  if (last === undefined || last.start < text.length - 600) return null;
  const told =
    /^(?: is | has been )[^.\n]{0,40}\b(?:minister|secretary|president|ambassador|chancellor)\b/i;
  return told.test(text.slice(last.end, last.end + 90)) ? last : null;
}
