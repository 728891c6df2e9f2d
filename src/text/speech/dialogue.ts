import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { itemAt } from '../document/find.ts';
import { readLabelledAnswers } from './answers.ts';
import type { Block } from './blocks.ts';
import { intervieweeOf } from './interviewee.ts';
import { turnOf, turnsUnderNames, type Turn } from './turn-labels.ts';
import { titles } from './word-sets.ts';

/** The paragraphs that an answer has at most. */
const longest = 12;
/** The lines in which an introduction names the one who answers. */
const introduction = 8;

const heading = /^[“‘"'][^“”‘"\n]{3,70}[^.!?…“”"\n][”’"']$/u;
const aside = /^(?:\[[^\]]{1,60}\]|\([^)]{1,60}\))$/u;
/** The lines that a transcript's title and lists of guests take. */
const header = 12;

/** "Guests: Ada Holt, pilot", "Ada Holt: “We are not a bank”" as a title: no turn of a talk. */
function isHeader(text: string, { words, label }: Turn, at: number): boolean {
  const said = text.slice(words.start, words.end);
  const isTitle =
    at < 2 &&
    (/^[“"‘«].*[”"’»]$/u.test(said) ||
      /\b(?:episode|part|no\.?) ?\d/iu.test(text.slice(label.start, words.start)));
  const isList = said.length < 200 && !/[.?!…]["”’)\]]?$/u.test(said);
  return (
    isTitle ||
    (isList &&
      /^(?:hosts?|guests?|presenters?|producers?|speakers|panel|panellists|participants|interviewers?|reporters?|with|editors?|first broadcast)$/iu.test(
        text.slice(label.start, label.end),
      ))
  );
}

/** Who asks; a question is nobody's statement. */
const asking =
  /^(?:q|question|interviewer|reporter|journalist|moderator|host|anchor|presenter|correspondent|audience)$/i;
const answering = /^(?:a|answer)$/i;

/** Those who talk, by what their labels print. */
interface Voices {
  /** The fullest label of whom a label means. */
  readonly idOf: (printed: string) => string;
  readonly askers: ReadonlySet<string>;
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

/** "SH" for Samira Haddad; empty for a name of one word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}

/** "MB", "Brandt" and "Mila Brandt" are one where the fuller one is a label too. */
function idsOf(labels: readonly string[]): (printed: string) => string {
  const known = new Map<string, string>();
  const fullest = [...new Set(labels)].toSorted((a, b) => b.length - a.length);
  for (const printed of fullest) {
    const lower = printed.toLowerCase();
    const whole = fullest.find(
      (other) =>
        other.length > printed.length &&
        (other.toLowerCase().endsWith(` ${lower}`) ||
          initialsOf(other) === printed.replaceAll('.', '')),
    );
    known.set(printed, whole === undefined ? printed : (known.get(whole) ?? whole));
  }
  return (printed) => known.get(printed) ?? printed;
}

/**
 * Those who ask: outlets and persons whose turns mostly end in a question mark, while somebody else
 * answers. Of two who talk, the first does where he asks more and the other hardly ever.
 */
function askersOf(
  text: string,
  turns: readonly Turn[],
  idOf: (printed: string) => string,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { label, words } of turns) {
    const id = idOf(text.slice(label.start, label.end));
    const count = counts.get(id) ?? { all: 0, questions: 0 };
    count.all += 1;
    if (/[?？]["'”’)*_]{0,4}$/.test(text.slice(words.start, words.end).trimEnd().slice(-5)))
      count.questions += 1;
    counts.set(id, count);
  }
  const rates = [...counts].map(([id, { all, questions }]) => ({ id, all, rate: questions / all }));
  const asked = rates.filter(({ all, rate }) => all > 1 && rate >= 0.6);
  if (asked.length > 0 && asked.length < rates.length) return new Set(asked.map(({ id }) => id));
  const [first, second, ...others] = rates;
  const isPair = first !== undefined && second !== undefined && others.length === 0;
  return isPair && first.rate >= 1 / 3 && second.rate <= 0.15 ? new Set([first.id]) : new Set();
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
    const isKin = /^(?:gran|granny|grandma|auntie|aunt|uncle|big|little|old|young) /.test(whole);
    for (const key of [whole, isKin ? '' : (whole.split(' ').at(-1) ?? whole), initials])
      if (key !== '' && !persons.has(key)) persons.set(key, name);
  }
  // A label that is a given name.
  for (const name of names) {
    const given = name.name.toLowerCase().split(' ')[0] ?? '';
    if (name.kind === 'person' && !persons.has(given)) persons.set(given, name);
  }
  return persons;
}

/** "MINISTER ADA HOLT" without the title. */
function untitled(printed: string): string {
  const words = printed.split(' ');
  while (words.length > 1 && titles.has((words[0] ?? '').toLowerCase().replace(/\.$/, '')))
    words.shift();
  return words.join(' ');
}

/** Who answers where the labels do not say: whom the introduction brings in, else the first person. */
function answererOf(
  { text, lines }: TextDocument,
  names: readonly FoundName[],
  first: Span,
): string | null {
  const start = lines[0]?.start ?? 0;
  for (const line of lines.slice(0, introduction)) {
    if (line.start >= first.start) break;
    const found = intervieweeOf(text, { start, end: line.start }, line, names);
    if (found !== null) return found.name;
  }
  return names.find(({ kind }) => kind === 'person')?.name ?? null;
}

/** Whose label it is; null for those who ask. */
export function speakerOf(
  text: string,
  label: Span,
  names: readonly FoundName[],
  persons: ReadonlyMap<string, FoundName>,
  { idOf, askers }: Voices,
): Speaker | null {
  const printed = text.slice(label.start, label.end);
  const id = idOf(printed);
  if (asking.test(printed) || askers.has(id)) return null;
  const bare = untitled(printed);
  const known =
    persons.get(bare.toLowerCase()) ??
    persons.get(printed.replaceAll('.', '')) ??
    persons.get(untitled(id).toLowerCase());
  if (known !== undefined) return { ...label, name: known.name };
  const own = itemAt(names, label.start);
  const isFuller = id !== printed;
  if (own !== null && !isFuller) {
    if (own.kind !== 'person') return null;
    return { ...label, name: bare === printed ? own.name : bare };
  }
  return { ...label, name: isFuller ? untitled(id) : bare };
}

/**
 * The turns of an interview printed as "NAME: words", "Q. … A. …", or with names in lines of their
 * own, in order; questions, and an outlet's turns, have no speaker. A turn goes on over paragraphs up
 * to the next; the last is a line.
 */
export function readDialogue(
  document: TextDocument,
  names: readonly FoundName[],
): readonly Block[] {
  const { text } = document;
  // "[Music]", "(applause)": nobody's words.
  const lines = document.lines.filter((line) => !aside.test(text.slice(line.start, line.end)));
  let turns = lines.flatMap((line, at) => {
    const turn = turnOf(text, line);
    return turn === null || (at < header && isHeader(text, turn, at)) ? [] : [turn];
  });
  if (turns.length < 3 || !isInterview(text, turns)) turns = [...turnsUnderNames(text, lines)];
  const [first] = turns;
  const persons = personsByName(names);
  if (first === undefined || turns.length < 3 || !isInterview(text, turns)) {
    const plain = { idOf: (printed: string) => printed, askers: new Set<string>() };
    return readLabelledAnswers(
      document,
      (label) => speakerOf(text, label, names, persons, plain),
      names,
    );
  }
  const idOf = idsOf(turns.map(({ label }) => text.slice(label.start, label.end)));
  const voices = { idOf, askers: askersOf(text, turns, idOf) };
  const answerer = answererOf(document, names, first);
  let line = 0;
  return turns.map((turn, index): Block => {
    const next = turns[index + 1];
    let { end } = turn;
    const isAnswer = answering.test(text.slice(turn.label.start, turn.label.end));
    const speaker =
      isAnswer && answerer !== null
        ? { ...turn.label, name: answerer }
        : speakerOf(text, turn.label, names, persons, voices);
    const stop = next?.start ?? 0;
    let paragraphs = 0;
    for (; (lines[line]?.start ?? Infinity) < stop; line += 1) {
      if (speaker === null || (lines[line]?.start ?? 0) < turn.start) continue;
      // “The bridge stays shut”: a heading between the turns.
      const printed = text.slice(lines[line]?.start ?? 0, lines[line]?.end ?? 0);
      if (heading.test(printed)) paragraphs = longest;
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
