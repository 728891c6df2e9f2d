import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { itemAt } from '../document/find.ts';
import type { Block } from './blocks.ts';

/** The paragraphs that an answer has at most. */
const longest = 12;

export interface Turn extends Span {
  readonly label: Span;
  readonly words: Span;
}

const labelled =
  /^(\p{Lu}[\p{L}\p{M}.’'-]{0,24}(?: (?:(?:de|da|del|der|van|von|la|le|al|bin) )?\p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,3}):\s+(?=\S)/u;
/** Who asks; a question is nobody's statement. */
const asking = /^(?:q|question|interviewer|reporter|journalist|moderator|host)$/i;
/** Lines that look like turns and are none. */
const others =
  /^(?:update|note|photo|image|picture|video|source|sources|read more|read also|watch|also|related|correction|editor|contact|media contact|by|via|tags?|topics?|warning|location|date|time|where|when|who|what|why|price|credit|file|original entry)$/i;

/** The turn that a line with a label is; null for any other. */
export function turnOf(text: string, line: Span): Turn | null {
  const match = labelled.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
  const [all, name] = match ?? [];
  if (all === undefined || name === undefined || others.test(name)) return null;
  const label = { start: line.start, end: line.start + name.length };
  return { ...line, label, words: { start: line.start + all.length, end: line.end } };
}

/** The labels that make an interview: two of them at least, one of them more than once. */
function isInterview(text: string, turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const name = text.slice(label.start, label.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isAsked = [...counts.keys()].some((name) => asking.test(name));
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  return counts.size <= 12 && counts.size > 1 && (isAsked || repeated > 1);
}

/**
 * The labels of those who ask: outlets and persons whose turns mostly end in a question mark, while
 * somebody else answers.
 */
function askersOf(text: string, turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { label, words } of turns) {
    const name = text.slice(label.start, label.end);
    const count = counts.get(name) ?? { all: 0, questions: 0 };
    count.all += 1;
    if (/[?？]["'”’)]{0,2}$/.test(text.slice(words.start, words.end).trimEnd().slice(-4)))
      count.questions += 1;
    counts.set(name, count);
  }
  const asked = [...counts].filter(([, { all, questions }]) => all > 1 && questions / all >= 0.6);
  return asked.length < counts.size ? new Set(asked.map(([name]) => name)) : new Set();
}

/** "SH" for Samira Haddad; empty for a name of one word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

/**
 * Persons by the lower case of their whole name and of its last word, and by their initials in
 * capitals; the first of each.
 */
export function personsByName(names: readonly FoundName[]): ReadonlyMap<string, FoundName> {
  const persons = new Map<string, FoundName>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const whole = name.name.toLowerCase();
    const initials = initialsOf(name.name);
    for (const key of [whole, whole.split(' ').at(-1) ?? whole, initials])
      if (key !== '' && !persons.has(key)) persons.set(key, name);
  }
  return persons;
}

/** Whose label it is; null for those who ask. */
export function speakerOf(
  text: string,
  label: Span,
  names: readonly FoundName[],
  persons: ReadonlyMap<string, FoundName>,
  askers: ReadonlySet<string>,
): Speaker | null {
  const printed = text.slice(label.start, label.end);
  if (asking.test(printed) || askers.has(printed)) return null;
  const known = persons.get(printed.toLowerCase()) ?? persons.get(printed);
  if (known !== undefined) return { ...label, name: known.name };
  const own = itemAt(names, label.start);
  if (own !== null) return own.kind === 'person' ? { ...label, name: own.name } : null;
  // "A:" answers for the person whom the text brings in first.
  const [first] = persons.values();
  return { ...label, name: /^(?:a|answer)$/i.test(printed) ? (first?.name ?? printed) : printed };
}

/**
 * The turns of an interview printed as "NAME: words" or "Q: … A: …", in order; questions, and an
 * outlet's turns, have no speaker. A turn goes on over paragraphs up to the next; the last is a line.
 */
export function readDialogue(
  { text, lines }: TextDocument,
  names: readonly FoundName[],
): readonly Block[] {
  const turns = lines.flatMap((line) => turnOf(text, line) ?? []);
  if (turns.length < 3 || !isInterview(text, turns)) return [];
  const persons = personsByName(names);
  const askers = askersOf(text, turns);
  let line = 0;
  return turns.map((turn, index): Block => {
    const next = turns[index + 1];
    let { end } = turn;
    const speaker = speakerOf(text, turn.label, names, persons, askers);
    const stop = next?.start ?? 0;
    let paragraphs = 0;
    for (; (lines[line]?.start ?? Infinity) < stop; line += 1) {
      if (speaker === null || (lines[line]?.start ?? 0) < turn.start) continue;
      paragraphs += 1;
      if (paragraphs <= longest) end = Math.max(end, lines[line]?.end ?? end);
    }
    return {
      start: turn.start,
      end,
      inner: { start: turn.words.start, end },
      speaker,
      isTurn: true,
    };
  });
}
