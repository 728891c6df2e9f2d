import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { itemsWithin } from '../document/find.ts';

const cue =
  /\b(?:(?:spoke|speaks|talked|talks|talking|speaking|sat down|sits down|caught up) (?:to|with)|interview with|conversation with|we (?:asked|met|interviewed)|interviewed|(?:answers|answered) (?:our|your|some|readers['’]) questions|tells us|told us)\b/iu;
/** "The Ledger met Ada Holt" */
const met = /\b(?:asked|met|meets|interviewed|questions to)(?= (?:\p{Lu}|(?:him|her|them)\b))/u;
/** An author who tells of a talk, and a statement to everybody: no interview is printed behind them. */
const others =
  /\bI (?:recently |once )?(?:spoke|talked|sat down|met|interviewed)\b|(?:to|with) (?:reporters|journalists|the press|parliament|the media)\b/u;

const media =
  /\b(?:paper|newspaper|magazine|weekly|daily|programme|program|podcast|channel|station|website|agency|journal|team)\b/u;

function personsIn(names: readonly FoundName[], span: Span): readonly FoundName[] {
  return itemsWithin(names, span).filter(({ kind }) => kind === 'person');
}

/**
 * Whom an interview's introduction brings in: "Ada Holt spoke to the Ledger", "we asked Ada Holt",
 * "Ada Holt runs the port. She spoke to Peter Ruiz". `before` is the text before the line, as far as
 * the introduction goes. Null where it does not tell, and for lines without such words.
 */
export function intervieweeOf(
  text: string,
  before: Span,
  line: Span,
  names: readonly FoundName[],
): Speaker | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + 1500));
  const match = cue.exec(words) ?? met.exec(words);
  if (match === null || others.test(words)) return null;
  const at = line.start + match.index;
  const sentence = Math.max(line.start, text.lastIndexOf('. ', at) + 1);
  const subject = personsIn(names, { start: sentence, end: at }).at(-1);
  const object = personsIn(names, { start: at, end: Math.min(line.end, at + 120) })[0];
  // "The 44-year-old engineer spoke to", but "The newspaper spoke to".
  const subjectWords = text.slice(sentence, at);
  const isDescribed =
    /^\s*The [\p{Ll}\d -]{3,60}$/u.test(subjectWords) && !media.test(subjectWords);
  const isPronoun = isDescribed || /^\s*(?:He|She|They)\b/u.test(subjectWords);
  const isObject = /\b(?:her|him|them)\b/u.test(text.slice(at, Math.min(line.end, at + 40)));
  const first = personsIn(names, { start: before.start, end: sentence })[0];
  const isAmbiguous = /(?:interview|conversation) with$/iu.test(match[0]) && subject !== undefined;
  if (isAmbiguous && object !== undefined) return null;
  const found = subject ?? (isPronoun || isObject ? first : (object ?? first));
  return found === undefined ? null : { start: found.start, end: found.end, name: found.name };
}
