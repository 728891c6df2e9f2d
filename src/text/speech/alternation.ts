import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Section, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { itemsWithin } from '../document/find.ts';
import type { Block } from './blocks.ts';
import { personsByName, speakerOf } from './dialogue.ts';
import { intervieweeOf } from './interviewee.ts';
import { turnOf, type Turn } from './turn-labels.ts';

/** The paragraphs that an answer has at most. */
const longest = 6;
/** The lines in which an introduction names the one who answers. */
const introduction = 6;

const question = /[?？]["'”’)*_]{0,4}$/u;
/** The dash that begins a turn in some languages' layout: "— Why?" */
const dashed = /^[—–―]\s?|^-{1,2}\s/u;
const opening = /^["“„«‘]/u;
const closing =
  /^[([*]?(?:(?:this|the|our) (?:interview|conversation|transcript)\b|(?:interview|interviewed|edited|translated|translation|photographs?) by\b|as told to\b|©)/iu;
const addressed = /\b(?:you|your|yours|yourself)\b/iu;
const ownWords = /\b(?:I|we|my|our|us|me)\b|\b(?:We|My|Our)\b/u;

interface Exchange {
  readonly asked: Span;
  readonly answers: readonly Span[];
}

interface Opening {
  /** The index of the first question's line. */
  readonly line: number;
  readonly speaker: Speaker;
  /** The first question and answer where they have labels. */
  readonly turns: readonly Turn[];
}

function isQuestion(text: string, { start, end }: Span): boolean {
  if (end - start > 500 || opening.test(text.charAt(start))) return false;
  return question.test(text.slice(Math.max(start, end - 6), end));
}

/** "**Why?**", "### Why?": printed as a question of an interview is. */
function isMarkedQuestion(text: string, line: Span): boolean {
  return (
    /^(?:\*\*|__|#{1,4} )/u.test(text.slice(line.start, line.start + 6)) && isQuestion(text, line)
  );
}

function behindDash(text: string, { start }: Span): number {
  return start + (dashed.exec(text.slice(start, start + 4))?.[0].length ?? 0);
}

/** "The American money is gone altogether.": one short sentence between two answers. */
function isPrompt(text: string, { start, end }: Span): boolean {
  if (end - start > 110) return false;
  const words = text.slice(start, end);
  const count = words.split(/\s+/u).length;
  return (
    count >= 4 &&
    count <= 16 &&
    !ownWords.test(words) &&
    /^[^.!?…:;"“]+(?:[.…]|\.\.\.)$/u.test(words)
  );
}

/** The first question and the answer to it are the only lines with labels. */
function labelledOpening(
  { text, lines }: TextDocument,
  names: readonly FoundName[],
): Opening | null {
  const turns: { turn: Turn; line: number }[] = [];
  for (const [line, span] of lines.entries()) {
    const turn = turnOf(text, span);
    if (turn !== null) turns.push({ turn, line });
    if (turns.length > 2) return null;
  }
  const [asked, answered] = turns;
  if (asked === undefined || answered?.line !== asked.line + 1) return null;
  const printed = ({ start, end }: Span): string => text.slice(start, end);
  const asker = printed(asked.turn.label);
  if (asker === printed(answered.turn.label) || !isQuestion(text, asked.turn.words)) return null;
  const persons = personsByName(names);
  const voices = { idOf: (label: string) => label, askers: new Set([asker]) };
  const speaker = speakerOf(text, answered.turn.label, names, persons, voices);
  return speaker === null
    ? null
    : { line: asked.line, speaker, turns: [asked.turn, answered.turn] };
}

function firstPerson(names: readonly FoundName[], before: number): Speaker | null {
  const found = names.find(({ kind }) => kind === 'person');
  if (found === undefined || found.start >= before) return null;
  return { start: found.start, end: found.end, name: found.name };
}

/** A question follows an introduction that names the one who answers. */
function introducedOpening(
  { text, lines }: TextDocument,
  names: readonly FoundName[],
): Opening | null {
  const start = lines[0]?.start ?? 0;
  let speaker: Speaker | null = null;
  for (const [line, span] of lines.slice(0, introduction + 3).entries()) {
    if (line > 0 && isMarkedQuestion(text, span)) speaker ??= firstPerson(names, span.start);
    if (line > 0 && speaker !== null && isQuestion(text, span)) return { line, speaker, turns: [] };
    if (line < introduction)
      speaker ??= intervieweeOf(text, { start, end: span.start }, span, names);
  }
  return null;
}

function namesSpeaker(names: readonly FoundName[], line: Span, { name }: Speaker): boolean {
  return itemsWithin(names, line).some((found) => found.name === name);
}

/** Questions with the paragraphs up to the next, until the text tells of the speaker himself. */
function exchangesOf(
  { text, lines }: TextDocument,
  from: Opening,
  names: readonly FoundName[],
): { readonly exchanges: readonly Exchange[]; readonly next: number } {
  const exchanges: { asked: Span; answers: Span[] }[] = [];
  let next = from.line;
  for (; next < lines.length; next += 1) {
    const printed = lines[next];
    if (printed === undefined) break;
    const turn = from.turns[next - from.line];
    const line = turn?.words ?? printed;
    const last = exchanges.at(-1);
    const isAsked = turn === undefined ? isQuestion(text, line) : turn === from.turns[0];
    if (isAsked) {
      if (last?.answers.length === 0) last.asked = { start: last.asked.start, end: line.end };
      else exchanges.push({ asked: printed, answers: [] });
      continue;
    }
    if (turn === undefined && closing.test(text.slice(line.start, line.start + 40))) break;
    if (turn === undefined && namesSpeaker(names, line, from.speaker)) break;
    last?.answers.push(line);
  }
  return { exchanges: exchanges.filter(({ answers }) => answers.length > 0), next };
}

/** Where question and answer take turns line by line, short lines between answers are questions. */
function withPrompts(text: string, exchanges: readonly Exchange[]): readonly Exchange[] {
  const isStrict = exchanges.every(
    ({ answers }) =>
      answers.length % 2 === 1 &&
      answers.every((line, index) => index % 2 === 0 || isPrompt(text, line)),
  );
  if (!isStrict) return exchanges;
  return exchanges.flatMap(({ asked, answers }) =>
    answers.flatMap((answer, index) =>
      index % 2 === 1
        ? []
        : { asked: index === 0 ? asked : (answers[index - 1] ?? asked), answers: [answer] },
    ),
  );
}

/** Whether questions and answers without labels are a talk, not an article that asks itself. */
function isTalk(text: string, exchanges: readonly Exchange[]): boolean {
  const isDashed = exchanges.every(({ asked, answers }) =>
    [asked, ...answers.slice(0, 1)].every(({ start }) => dashed.test(text.slice(start, start + 4))),
  );
  if (isDashed) return true;
  const asks = exchanges.filter(({ asked }) => addressed.test(text.slice(asked.start, asked.end)));
  const tells = exchanges.filter(({ answers }) =>
    answers.some(({ start, end }) => ownWords.test(text.slice(start, end))),
  );
  const isQuoted = exchanges.some(({ answers }) =>
    answers.some(({ start }) => opening.test(text.charAt(start))),
  );
  return asks.length > 0 && tells.length * 3 >= exchanges.length && !isQuoted;
}

/**
 * The turns of an interview that names its speakers once or not at all, in order: behind a labelled
 * pair of question and answer, or behind an introduction that names the one who answers, paragraphs
 * without labels take turns. Empty where the text is no such interview; linear.
 */
export function readAlternation(
  document: TextDocument,
  sections: readonly Section[],
  names: readonly FoundName[],
): readonly Block[] {
  const { text, lines } = document;
  if (sections.some(({ kind }) => kind === 'update' || kind === 'item')) return [];
  const from = labelledOpening(document, names) ?? introducedOpening(document, names);
  if (from === null) return [];
  const { exchanges, next } = exchangesOf(document, from, names);
  if (exchanges.length < 2 || exchanges.some(({ answers }) => answers.length > longest)) return [];
  if (from.turns.length === 0) {
    const goesOn = lines.slice(next).some((line) => isQuestion(text, line));
    if (goesOn || lines.length - next > 4 || !isTalk(text, exchanges)) return [];
  }
  return withPrompts(text, exchanges).flatMap(({ asked, answers }): readonly Block[] => {
    const [first, last] = [answers[0], answers.at(-1)];
    if (first === undefined || last === undefined) return [];
    const inner = { start: behindDash(text, first), end: last.end };
    return [
      { ...asked, inner: asked, speaker: null, isTurn: true },
      { ...inner, inner, speaker: from.speaker, isTurn: true },
    ];
  });
}
