import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { firstStartingFrom } from '../document/find.ts';
import type { Block } from './blocks.ts';
import { turnOf, type Turn } from './turn-labels.ts';

/** The paragraphs that an answer has at most. */
const longest = 12;
const question = /[?？]["'”’)*_]{0,4}$/u;

function endsAsQuestion(text: string, { start, end }: Span): boolean {
  return question.test(text.slice(Math.max(start, end - 6), end));
}

/** The turns of the one label that comes again and again behind questions without labels. */
function answersOf({ text, lines }: TextDocument): readonly Turn[] {
  const byLabel = new Map<string, Turn[]>();
  for (const line of lines) {
    const turn = turnOf(text, line);
    if (turn === null) continue;
    const printed = text.slice(turn.label.start, turn.label.end);
    const known = byLabel.get(printed);
    if (known === undefined) byLabel.set(printed, [turn]);
    else known.push(turn);
  }
  const repeated = [...byLabel.values()].filter((turns) => turns.length >= 3);
  const [turns = [], second] = repeated;
  if (second !== undefined) return [];
  const asked = turns.filter(({ start }) => {
    const before = lines[firstStartingFrom(lines, start) - 1];
    return before !== undefined && endsAsQuestion(text, before);
  });
  return asked.length * 5 >= turns.length * 3 ? turns : [];
}

/**
 * The questions and answers of an interview in which the answers alone have a label ("Holt: No."),
 * in order; a question is the paragraph before each. Empty for any other text; linear.
 */
export function readLabelledAnswers(
  document: TextDocument,
  speakerOfLabel: (label: Span, names: readonly FoundName[]) => Speaker | null,
  names: readonly FoundName[],
): readonly Block[] {
  const { lines } = document;
  const turns = answersOf(document);
  return turns.flatMap((turn, index): readonly Block[] => {
    const at = firstStartingFrom(lines, turn.start);
    const next = turns[index + 1];
    // What stands right before the next answer is its question.
    const stop = next === undefined ? at + 1 : firstStartingFrom(lines, next.start) - 1;
    const last = lines[Math.max(at, Math.min(stop, at + longest) - 1)] ?? turn;
    const before = lines[at - 1];
    const speaker = speakerOfLabel(turn.label, names);
    const inner = { start: turn.words.start, end: last.end };
    const answer = { start: turn.start, end: last.end, inner, speaker, isTurn: true };
    return before === undefined
      ? [answer]
      : [{ ...before, inner: before, speaker: null, isTurn: true }, answer];
  });
}
