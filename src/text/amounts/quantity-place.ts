import type { Span } from '../../shared/domain/span.ts';
import type { TextDocument } from '../document/document.ts';
import { itemAt, lastStartingBy } from '../document/find.ts';
import type { Token } from '../values/numbers/tokens.ts';
import { lossWords } from './verb-words.ts';

/** What counts are read with in one text. */
export interface CountText {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** Spans that other readers have taken, in order. */
  readonly taken: readonly Span[];
}

/** The sentence that holds `offset`. */
export function sentenceAt({ document }: CountText, offset: number): Span {
  return itemAt(document.sentences, offset) ?? { start: offset, end: offset };
}

/** Whether the token at `at` begins its sentence, but for opening quotation marks and dashes. */
export function opensSentence(source: CountText, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined) return false;
  const before = source.tokens[at - 1];
  if (before === undefined || before.kind === 'mark') {
    const { start } = sentenceAt(source, token.start);
    return (
      before === undefined ||
      before.start <= start ||
      ['\n', ':', '“', '"', '-'].includes(before.kind === 'mark' ? before.text : '')
    );
  }
  return sentenceAt(source, token.start).start === token.start;
}

/** Whether another reader has taken the characters at `offset`. */
export function isTaken({ taken }: CountText, span: Span): boolean {
  const index = lastStartingBy(taken, span.end - 1);
  const item = taken[index];
  return item !== undefined && item.end > span.start;
}

/** How many tokens around a number are searched for words of loss. */
const reach = 14;

/** Whether words such as `killed` stand near in the same sentence. */
export function isNearLoss(source: CountText, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined) return false;
  const { start, end } = sentenceAt(source, token.start);
  const from = Math.max(0, at - reach);
  return source.tokens
    .slice(from, at + reach)
    .some(
      (near) =>
        near.kind === 'word' && near.start >= start && near.end <= end && lossWords.has(near.text),
    );
}

/** Whether the line is a headline: no stop at its end, and most of its longer words in capitals. */
export function isHeadline({ document }: CountText, offset: number): boolean {
  const line = itemAt(document.lines, offset);
  if (line === null || line.end - line.start > 200) return false;
  const printed = document.text.slice(line.start, line.end);
  if (/[.!?…:;]["”’)]?$/.test(printed)) return false;
  const words = printed.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2
  );
}
