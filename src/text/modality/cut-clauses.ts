import { hasFinite, isFinite, isSharedFinite } from './grammar/finite.ts';
import { coordinators, isAdverb, prepositions, subordinators } from './grammar/word-classes.ts';
import type { Word } from './grammar/words.ts';
import { verbFormsOf } from '../speech/verb-forms.ts';

/** Words `[from, to)`. */
export interface ClauseRange {
  readonly from: number;
  readonly to: number;
}

const hardMarks = new Set([';', ':', '-', '(', ')', '“', '”', '"', '[', ']']);
const joints = new Set([...subordinators, 'unless', 'provided', 'providing', 'assuming', 'lest']);

/** Whether a word that opens a clause stands at `at`. */
function opensClause(words: readonly Word[], at: number): boolean {
  const { text = '' } = words[at] ?? {};
  const before = words[at - 1]?.text ?? '';
  // "provided that", "on condition that", "as long as" are one word to grammar.
  if (text === 'that' && /^(?:provided|providing|assuming|condition|event)$/.test(before))
    return false;
  if (text === 'as' && before === 'long') return false;
  // "after the vote" opens none, but then there is no verb, and it stays with what stands before.
  return coordinators.has(text) || joints.has(text);
}

function isSaying(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return verbFormsOf(word.text).some(
    ({ traits, form, particle }) =>
      particle === null && form !== 'base' && (traits.has('clause') || traits.has('hearer')),
  );
}

/** Where a clause without "that" begins behind a verb of speech at `at`, or null. */
function behindSaying(words: readonly Word[], at: number, to: number): number | null {
  if (!isSaying(words[at]) || !hasFinite(words, at + 2, Math.min(to, at + 40))) return null;
  return at + 1;
}

/** Whether the clause that began last is "which is not rich", behind whose comma the sentence goes on. */
function isRelative(words: readonly Word[], border: number | undefined): boolean {
  return border !== undefined && /^(?:who|which|whose|whom)$/.test(words[border]?.text ?? '');
}

/** The borders at which a sentence may be cut, in order, within `[from, to)`. */
function bordersOf(words: readonly Word[], from: number, to: number): readonly number[] {
  const borders: number[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (at > from && word.kind === 'mark' && hardMarks.has(word.text)) borders.push(at + 1);
    else if (at > from && word.text === ',') {
      const next = words[at + 1];
      const begins =
        next !== undefined &&
        !opensClause(words, at + 1) &&
        !prepositions.has(next.text) &&
        !isAdverb(next.text);
      const isBack = isFinite(words, at + 1) && isRelative(words, borders.at(-1));
      if (isBack || (begins && isSubjectOfClause(words, at + 1, to))) borders.push(at + 1);
    } else if (at > from && opensClause(words, at)) borders.push(at);
    else {
      const behind = behindSaying(words, at, to);
      if (behind !== null) borders.push(behind);
    }
  }
  return borders;
}

/** Whether a subject with its finite verb begins behind a comma, before the next mark. */
function isSubjectOfClause(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 10); next += 1) {
    if (words[next]?.kind === 'mark') return false;
    if (next > at && opensClause(words, next)) return false;
    if (isFinite(words, next)) return next > at;
  }
  return false;
}

/** "if the talks fail": a clause, whether or not its verb is known; "if possible" is none. */
function isCondition(words: readonly Word[], at: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (text !== 'if' && text !== 'unless') return false;
  return !/^(?:necessary|possible|needed|required|any|not|so|only|anything|ever)$/.test(
    words[at + 1]?.text ?? '',
  );
}

/** Cuts the words `[from, to)` of one sentence into clauses, each with a finite verb of its own. */
export function cutClauses(
  words: readonly Word[],
  from: number,
  to: number,
): readonly ClauseRange[] {
  const starts = [from, ...bordersOf(words, from, to)];
  const clauses: { from: number; to: number }[] = [];
  let pending: number | null = null;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? to;
    if (end <= start) continue;
    const last = clauses.at(-1);
    const isShared = isSharedFinite(words, start + 1);
    if (isShared || hasFinite(words, start, end) || isCondition(words, start)) {
      clauses.push({ from: pending ?? start, to: end });
      pending = null;
    } else if (last === undefined) pending ??= start;
    else last.to = end;
  }
  return clauses;
}
