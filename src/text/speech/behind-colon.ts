import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { itemAt, itemsWithin } from '../document/find.ts';
import { hasFinite } from '../modality/grammar/finite.ts';
import { prepositions } from '../modality/grammar/word-classes.ts';
import type { Memory } from './memory.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { canSpeak } from './referents.ts';
import { speakerSpan } from './speaker-span.ts';
import type { UnitWord } from './units.ts';
import { titles } from './word-sets.ts';
import { mainSubject } from './voices.ts';

interface Known {
  readonly names: readonly FoundName[];
  readonly memory: Memory;
}

/** Nouns for words that are somebody's: "his answer:", "the message from Rome:". */
const utterances = new Set(
  (
    'message messages answer answers verdict reply response advice warning question word words motto ' +
    'comment comments remark remarks tweet post statement reaction plea appeal promise conclusion ' +
    'explanation assessment line mantra summary pitch request demand argument retort quip ' +
    'diagnosis prediction forecast confession apology farewell judgment judgement view'
  ).split(' '),
);
const owners = new Set('his her their its my our'.split(' '));
const pronounOf: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  their: 'they',
  its: 'it',
};

/** The words between two offsets. */
export function printedIn(text: string): (start: number, end: number) => string {
  return (start, end) => text.slice(start, end);
}

/** "Kremlin: ‘…’", "UN chief Guterres: ‘…’": a heading gives a name alone before the colon. */
export function labelBefore(
  words: readonly UnitWord[],
  at: number,
  names: readonly FoundName[],
  printed: (start: number, end: number) => string,
): Speaker | null {
  const [first, colon] = [words[0], words[at - 1]];
  if (first === undefined || colon === undefined || at > 8 || at + 1 < words.length) return null;
  if (prepositions.has(first.text)) return null;
  const name = itemsWithin(names, { start: first.start, end: colon.start }).at(-1);
  const isOn = /^(?:on|via)$/.test(words[at - 3]?.text ?? '');
  const isName = name !== undefined && name.kind !== 'item' && colon.start - name.end < 2 && !isOn;
  if (isName) return { start: name.start, end: name.end, name: name.name };
  // "Senate chair: ‘…’"
  const head = words[at - 2];
  const isHolder = titles.has(head?.text ?? '') && !hasFinite(words, 0, at);
  return isHolder && head !== undefined
    ? { start: first.start, end: head.end, name: printed(first.start, head.end) }
    : null;
}

/** "Kovač on the referee:", at the beginning: a name, "on", and no verb. */
function nameWithTopic(
  words: readonly UnitWord[],
  colon: number,
  { names, memory }: Known,
): Speaker | null {
  const on = words.findIndex(({ text }) => text === 'on');
  if (on < 1 || on > 8 || on >= colon || hasFinite(words, 0, colon)) return null;
  const [first, before] = [words[0], words[on - 1]];
  if (first === undefined || before === undefined) return null;
  const name = itemsWithin(names, { start: first.start, end: before.end }).at(-1);
  const isName = name?.kind === 'person' || name?.kind === 'organisation';
  if (isName && name.end === before.end)
    return { start: name.start, end: name.end, name: name.name };
  // A surname that nothing else tells to be one.
  const isCapital = words.slice(0, on).every((word) => word.isCapital) && on <= 3;
  if (!isCapital || name !== undefined) return null;
  const printed = before.text.endsWith("'s") ? null : { start: first.start, end: before.end };
  return printed === null ? null : { ...printed, name: memory.text.slice(first.start, before.end) };
}

/** "Holt shrugs:": a person, and a word or two that may be a verb. */
function nameWithVerb(
  words: readonly UnitWord[],
  colon: number,
  { names, memory }: Known,
): Speaker | null {
  const [first, before] = [words[0], words[colon - 1]];
  if (first === undefined || before === undefined) return null;
  const name = itemAt(names, first.start);
  if (name?.kind !== 'person' || before.start < name.end) return null;
  const verb = words.findIndex(({ start }) => start >= name.end);
  const isVerb = colon - verb <= 3 && /(?:s|ed)$/.test(words[verb]?.text ?? '');
  const { start, end } = name;
  return isVerb ? { start, end, name: memory.fullName(name) } : null;
}

/** Whose words "X’s answer", "his verdict" or "the message from X" is, before the colon at `colon`. */
function ownerOf(
  words: readonly UnitWord[],
  colon: number,
  { names, memory }: Known,
): Speaker | null {
  const from = Math.max(0, colon - 14);
  for (let at = colon - 1; at >= from; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote') return null;
    if (!utterances.has(word.text)) continue;
    const source = /^(?:from|of|by)$/.test(words[at + 1]?.text ?? '')
      ? phraseAfter(words, at + 2)
      : null;
    const span = source === null ? null : speakerSpan(words, source, names);
    if (span !== null && (span.names.length > 0 || canSpeak(span.head)))
      return memory.speakerOf(span);
    const owner = ownerBefore(words, at, { names, memory });
    if (owner !== null) return owner;
  }
  return null;
}

/** The possessive before the noun at `noun`, over its adjectives: "Holt’s last message". */
function ownerBefore(
  words: readonly UnitWord[],
  noun: number,
  { names, memory }: Known,
): Speaker | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    if (owners.has(word.text)) {
      const pronoun = pronounOf[word.text];
      const name = pronoun === undefined ? null : memory.whom(pronoun, word.start);
      return name === null ? null : { start: word.start, end: word.end, name };
    }
    if (!/'s$|s'$/.test(word.text)) continue;
    const name = itemAt(names, word.start);
    if (name !== null) return { start: name.start, end: name.end, name: memory.fullName(name) };
    const phrase = phraseBefore(words, at + 1);
    const span =
      phrase === null ? null : speakerSpan(words, { from: phrase.from, to: at + 1 }, names);
    if (span === null) return null;
    const end = span.end - (word.text.endsWith("'s") ? 2 : 1);
    return { start: span.start, end, name: memory.text.slice(span.start, end) };
  }
  return null;
}

/**
 * Who speaks in the quote at `at` that stands behind a colon without a verb of speech: "Kovač was
 * brief: “…”", "Her answer: “…”". `speaker` is null where it is nobody of the sentence; the whole is
 * null where no colon stands before the quote.
 */
export function behindColon(
  words: readonly UnitWord[],
  at: number,
  known: Known,
): { readonly speaker: Speaker | null } | null {
  if (words[at - 1]?.text !== ':') return null;
  const label =
    labelBefore(words, at, known.names, printedIn(known.memory.text)) ??
    nameWithTopic(words, at - 1, known);
  if (label !== null) return { speaker: label };
  const owner = ownerOf(words, at - 1, known);
  if (owner !== null) return { speaker: owner };
  const opening = nameWithVerb(words, at - 1, known);
  if (opening !== null) return { speaker: opening };
  const subject = mainSubject(words);
  const span = subject === null ? null : speakerSpan(words, subject, known.names);
  if (span === null) return { speaker: null };
  const speaks = span.names.some(({ kind }) => kind !== 'item') || canSpeak(span.head);
  const isPronoun = /^(?:he|she|they|it)$/.test(span.head);
  return { speaker: speaks || isPronoun ? known.memory.speakerOf(span) : null };
}
