import type { Span } from '../../shared/domain/span.ts';
import type { FoundClause, Modality } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { firstStartingFrom } from '../document/find.ts';
import { verbFormsOf } from '../speech/verb-forms.ts';
import { classifyVerb, type Reading } from './classify.ts';
import { conditionIn } from './conditions.ts';
import { cutClauses, type ClauseRange } from './cut-clauses.ts';
import { finiteAuxiliaries, isContracted } from './grammar/auxiliaries.ts';
import { isFinite, isSharedFinite } from './grammar/finite.ts';
import { pastVerbs } from './grammar/verb-lists.ts';
import { readWords, type Word } from './grammar/words.ts';

/** Sentences longer than this are cut here: a bound for the work, not for real news. */
const longest = 400;

interface Draft extends ClauseRange {
  readonly modality: Modality;
  readonly cue: Span | null;
  /** Whether its first verb is a past: what has happened hangs on no condition. */
  readonly isPast: boolean;
}

function spanOf(words: readonly Word[], { from, to }: ClauseRange): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Without the marks at its ends, closing ones but the comma left in. */
function withoutMarks(words: readonly Word[], clause: ClauseRange): ClauseRange {
  let { from, to } = clause;
  while (from < to - 1 && words[from]?.kind === 'mark') from += 1;
  while (to > from + 1 && /^[,;:([“‘„«-]$/.test(words[to - 1]?.text ?? '')) to -= 1;
  return { from, to };
}

function isPast({ text }: Word): boolean {
  return pastVerbs.has(text) || text.endsWith('ed') || /^(?:was|were|had|did)(?:n't)?$/.test(text);
}

function isPastSaying(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return verbFormsOf(word.text).some(({ form, particle }) => form === 'past' && particle === null);
}

/** Where in the sentence something was said in the past, so that "would" there is "will". */
function reportedFrom(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isPastSaying(words[at])) return at;
  return to;
}

/** Whether a sentence ends with who said it: "…, officials said". */
function isReportedBehind(words: readonly Word[], from: number, to: number): boolean {
  for (let at = to - 1; at > from && words[at]?.text !== ','; at -= 1)
    if (isPastSaying(words[at])) return true;
  return false;
}

function draftOf(words: readonly Word[], clause: ClauseRange, saidAt: number): Draft {
  const condition = conditionIn(words, clause);
  let first: number | null = null;
  let found: Reading | null = null;
  for (let at = clause.from; at < clause.to && found === null; at += 1) {
    // A later past may be a participle ("the aid promised last year"): auxiliaries alone count.
    const text = words[at]?.text ?? '';
    const isCertain = finiteAuxiliaries.has(text) || isContracted(text);
    const isVerb = isFinite(words, at) || (at === clause.from + 1 && isSharedFinite(words, at));
    if (!isVerb || (first !== null && !isCertain)) continue;
    first ??= at;
    found = classifyVerb(words, clause, at, at > saidAt);
  }
  const verb = first === null ? undefined : words[first];
  const past = verb !== undefined && isPast(verb);
  const isHeld = condition !== null && (condition.isWhole || found !== null || !past);
  if (condition !== null && isHeld)
    return { ...clause, modality: 'conditional', cue: spanOf(words, condition), isPast: false };
  const cue = found === null ? null : spanOf(words, trimmed(clause, found));
  return { ...clause, modality: found?.modality ?? 'done', cue, isPast: past };
}

/** A cue never leaves its clause. */
function trimmed(clause: ClauseRange, { from, to }: Reading): ClauseRange {
  const start = Math.max(clause.from, from);
  return { from: start, to: Math.max(start + 1, Math.min(clause.to, to)) };
}

/** What hangs on a condition is conditional with it: the clause before it, or behind one that leads. */
function spread(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const all = [...drafts];
  for (const [index, draft] of drafts.entries()) {
    if (conditionIn(words, draft)?.isWhole !== true) continue;
    const at = index === 0 ? 1 : index - 1;
    const main = all[at];
    if (main === undefined) continue;
    const isOpen = main.modality === 'planned' || main.modality === 'hypothetical';
    if (isOpen || (main.modality === 'done' && !main.isPast))
      all[at] = { ...main, modality: 'conditional', cue: draft.cue };
  }
  return all;
}

function clausesOf(words: readonly Word[], from: number, to: number): readonly FoundClause[] {
  const isBehind = isReportedBehind(words, from, to);
  const saidAt = isBehind ? from - 1 : reportedFrom(words, from, to);
  const drafts = cutClauses(words, from, to).map((clause) => draftOf(words, clause, saidAt));
  return spread(words, drafts).map((draft) => {
    const { start, end } = spanOf(words, withoutMarks(words, draft));
    return { start, end, modality: draft.modality, cue: draft.cue };
  });
}

/**
 * The finite clauses of a text with how each is meant, in text order, none overlapping another;
 * offsets are UTF-16 code units. What is promised, asked or thought of by a verb of its own ("agreed
 * to send", "is considering") counts as that clause's modality. Linear in the text's length.
 */
export function readClauses(document: TextDocument): readonly FoundClause[] {
  const words = readWords(document);
  const clauses: FoundClause[] = [];
  for (const sentence of document.sentences) {
    const to = firstStartingFrom(words, sentence.end);
    for (let from = firstStartingFrom(words, sentence.start); from < to; from += longest)
      clauses.push(...clausesOf(words, from, Math.min(to, from + longest)));
  }
  return clauses;
}
