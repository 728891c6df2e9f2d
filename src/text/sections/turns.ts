import { countWords, headOf, type Line } from './line.ts';
import { isFirstPerson } from './voices.ts';

/** Who speaks in a text, told by how its lines begin or end. */
export type Turns =
  /** Lines that end in question marks are questions to somebody. */
  | 'interview'
  /** Lines begin with the names of speakers that take turns. */
  | 'transcript'
  /** Lines that end in question marks ask nobody: they are headings. */
  | 'explainer'
  | 'none';

const question = /\?["”’»)*_]{0,4}$/;
const turn = /^\*{0,2}(\p{Lu}[\p{L}\p{M}’'. &-]{0,40}?(?:, [\p{L} ]{2,40})?):\*{0,2}(?:\s|$)/u;

/** Whether the line is a question that stands by itself. */
export function isQuestion(line: Line): boolean {
  return line.text.length <= 300 && question.test(line.text.slice(-5));
}

/** Speakers of a transcript come again; the words before other colons do not. */
function takesTurns(lines: readonly Line[]): boolean {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const name = line.text.includes(':') ? turn.exec(headOf(line))?.[1] : undefined;
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    total += 1;
  }
  const again = [...counts.values()].filter((count) => count >= 2);
  return again.length >= 2 && total >= 4 && total * 3 >= lines.length;
}

/**
 * Tells interviews from explainers, whose questions ("What happened?") ask nobody: an interview's
 * say "you", are long, or are answered by an "I" or "we".
 */
export function readTurns(lines: readonly Line[]): Turns {
  if (takesTurns(lines)) return 'transcript';
  const questions: Line[] = [];
  let answers = 0;
  for (const [at, line] of lines.entries()) {
    if (!isQuestion(line)) continue;
    questions.push(line);
    const next = lines[at + 1];
    if (next !== undefined && !/^["“]/u.test(next.text) && isFirstPerson(next)) answers += 1;
  }
  if (questions.length < 3) return 'none';
  const asked = questions.filter(
    (line) => /\b(?:you|your|yours)\b/i.test(line.text) || countWords(line.text, 13) > 12,
  );
  const isAsked = asked.length * 5 >= questions.length || answers * 2 >= questions.length;
  return isAsked ? 'interview' : 'explainer';
}
