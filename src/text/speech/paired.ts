import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import type { Block } from './blocks.ts';

/** The lines of an answer, and the code units of a question, at most. */
const longest = 12;
const longestQuestion = 260;
const question = /[?？]["'”’)*_]{0,4}$/u;
const opening = /^["“„«‘—–-]/u;
const addressed = /\b(?:you|your|yours|yourself)\b/iu;
const ownWords = /\b(?:I|we|my|our|us|me)\b|\b(?:We|My|Our)\b/u;

/** Lines that no empty line parts. */
function stanzasOf({ text, lines }: TextDocument): readonly (readonly Span[])[] {
  const stanzas: Span[][] = [];
  for (const line of lines) {
    const last = stanzas.at(-1);
    const before = last?.at(-1);
    if (
      last === undefined ||
      before === undefined ||
      /\n\s*\n/.test(text.slice(before.end, line.start))
    )
      stanzas.push([line]);
    else last.push(line);
  }
  return stanzas;
}

function isPair(text: string, [asked, ...answers]: readonly Span[]): boolean {
  if (asked === undefined || answers.length === 0 || answers.length > longest) return false;
  const isShort = asked.end - asked.start <= longestQuestion;
  return isShort && answers.every(({ start }) => !opening.test(text.charAt(start)));
}

function endsAsQuestion(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined && question.test(text.slice(Math.max(line.start, line.end - 6), line.end))
  );
}

/**
 * The turns of an interview that prints each question right above its answer, with an empty line
 * before the next question alone; the first person of its introduction answers. Empty for any other
 * text, and for questions and answers that nobody is asked; linear.
 */
export function readPairs(document: TextDocument, names: readonly FoundName[]): readonly Block[] {
  const { text } = document;
  const stanzas = stanzasOf(document);
  const first = stanzas.findIndex(
    (stanza) => isPair(text, stanza) && endsAsQuestion(text, stanza[0]),
  );
  if (first < 1) return [];
  const rest = stanzas.slice(first);
  const pairs = rest.filter((stanza) => isPair(text, stanza));
  const asked = pairs.filter(([line]) => endsAsQuestion(text, line));
  if (asked.length < 3 || asked.length * 10 < pairs.length * 6 || pairs.length + 2 < rest.length)
    return [];
  const words = (line: Span | undefined): string =>
    line === undefined ? '' : text.slice(line.start, line.end);
  const isTo = asked.some(([line]) => addressed.test(words(line)));
  const own = pairs.filter((stanza) => stanza.slice(1).some((line) => ownWords.test(words(line))));
  const person = names.find(({ kind }) => kind === 'person');
  const start = pairs[0]?.[0]?.start ?? 0;
  if (!isTo || own.length * 2 < pairs.length || person === undefined || person.start > start)
    return [];
  const speaker: Speaker = { start: person.start, end: person.end, name: person.name };
  return pairs.flatMap(([line, ...answers]): readonly Block[] => {
    const [from, to] = [answers[0], answers.at(-1)];
    if (line === undefined || from === undefined || to === undefined) return [];
    const inner = { start: from.start, end: to.end };
    return [
      { ...line, inner: line, speaker: null, isTurn: true },
      { ...inner, inner, speaker, isTurn: true },
    ];
  });
}
