import { isFinite } from '../modality/grammar/finite.ts';
import {
  coordinators,
  isAdverb,
  prepositions,
  subordinators,
} from '../modality/grammar/word-classes.ts';
import { isQuotable, isSentence, type Fragment } from './fragments.ts';
import type { Frame } from './frames.ts';
import type { Range } from './phrases.ts';
import { isQuotes } from './scopes.ts';
import type { Voice } from './unit-voices.ts';
import type { UnitWord } from './units.ts';
import { namers } from './word-sets.ts';

function contains(range: Range | null, at: number): boolean {
  return range !== null && at >= range.from && at < range.to;
}

function onlyMarks(words: readonly UnitWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.kind !== 'mark') return false;
  return true;
}

/** Whether a voice speaks within what another is reported to say. */
export function isWithin(voices: readonly Voice[], voice: Voice): boolean {
  return voices.some(
    (other) =>
      other !== voice &&
      !other.isBefore &&
      other.from < voice.from &&
      contains(other.scope, voice.from),
  );
}

/** How a quote of a unit hangs on a voice; null: on none. */
export interface Holding {
  readonly voice: Voice;
  /** Whether nothing stands between the verb and the quote. */
  readonly isGoverned: boolean;
}

/** "The firm, which “regrets any delay”, said": between the subject and its verb. */
function isBetween(frame: Frame | null, at: number): boolean {
  if (frame === null || frame.subject === null || frame.isInverted || frame.isParticiple)
    return false;
  return at >= frame.subject.to && at < frame.verb.from;
}

/** Whose words the quote at `at` of the unit is. */
export function holdingOf(
  words: readonly UnitWord[],
  voices: readonly Voice[],
  at: number,
  last: { readonly at: number; readonly holding: Holding } | null,
): Holding | null {
  // "said the talks would go on “for years”": the one who says so, not the talks.
  const usable = voices.filter(
    (voice) =>
      voice.frame?.isNegated !== true &&
      !(voice.frame?.isModal === true && isWithin(voices, voice)),
  );
  const governing = usable.find(
    ({ frame }) => frame?.complement.kind === 'quote' && frame.complement.at === at,
  );
  if (governing !== undefined && governing.frame?.isParticiple === false)
    return { voice: governing, isGoverned: !isWithin(voices, governing) };
  const trailing = usable.find(
    (voice) => voice.isBefore && voice.from > at && onlyMarks(words, at + 1, voice.from),
  );
  // "told friends that it was “more hope than plan”, the paper reported": those whose clause it is.
  const reporting = trailing?.frame?.lemma === 'report';
  const own = reporting
    ? usable.findLast((voice) => voice !== trailing && !voice.isBefore && contains(voice.scope, at))
    : undefined;
  if (own !== undefined) return { voice: own, isGoverned: false };
  if (trailing !== undefined) {
    const { scope } = trailing;
    return { voice: trailing, isGoverned: scope === null || isQuotes(words, scope) };
  }
  if (governing !== undefined) return { voice: governing, isGoverned: true };
  const around = usable.find(({ frame }) => isBetween(frame, at));
  if (around !== undefined) return { voice: around, isGoverned: false };
  if (last !== null && at - last.at <= 4 && last.holding.isGoverned) return last.holding;
  const inside = usable.findLast((voice) => contains(voice.scope, at));
  if (inside !== undefined) return { voice: inside, isGoverned: false };
  const before = usable.findLast((voice) => voice.from < at && voice.frame !== null);
  if (before !== undefined && at - before.to <= 25 && before.frame?.complement.kind !== 'quote')
    return { voice: before, isGoverned: false };
  return null;
}

/** Whether the quote at `at` names a thing: called “…”, known as “…”. */
function isTerm(words: readonly UnitWord[], at: number, { frame }: Voice): boolean {
  // "what police called “a threat”" has a speaker, "a group called “The Base”" none.
  const subject = frame?.subject ?? null;
  if (subject !== null && /^(?:what|that|which)$/.test(words[subject.from - 1]?.text ?? ''))
    return false;
  const before = words[at - 1]?.text ?? '';
  const earlier = words[at - 2]?.text ?? '';
  return namers.has(before) || (before === 'as' && namers.has(earlier));
}

/** "accusations of “dressing up old money”": words of those who are not named. */
export function isCharge(words: readonly UnitWord[], at: number, fragment: Fragment): boolean {
  return (
    fragment.count >= 3 &&
    words[at - 1]?.text === 'of' &&
    /^(?:accusations?|allegations?|charges?|claims?|complaints?|warnings?|talk|cries|chants|shouts)$/.test(
      words[at - 2]?.text ?? '',
    )
  );
}

const evaluating = new Set(
  'call term dub describe label brand denounce dismiss condemn criticise criticize characterise characterize slam hail deride decry accuse'.split(
    ' ',
  ),
);

/** Whether the words between the marks are somebody's, not a term or a word held at a distance. */
export function isSpoken(
  words: readonly UnitWord[],
  at: number,
  holding: Holding | null,
  fragment: Fragment,
): boolean {
  if (holding === null) return isSentence(fragment) || isCharge(words, at, fragment);
  if (isTerm(words, at, holding.voice)) return false;
  // “frank”: a single word held at a distance, unless a quote goes on with it.
  if (fragment.count === 1 && !fragment.beginsSentence && !holding.voice.isBefore) return false;
  // "slam ‘cruel’ gang": one word before its noun is held at a distance.
  const next = words[at + 1];
  const isBeforeNoun =
    next?.kind === 'word' &&
    !prepositions.has(next.text) &&
    !coordinators.has(next.text) &&
    !subordinators.has(next.text) &&
    !isAdverb(next.text) &&
    !isFinite(words, at + 1);
  if (fragment.count === 1 && isBeforeNoun && holding.voice.from < at) return false;
  if (holding.isGoverned) return true;
  const { scope, frame } = holding.voice;
  if (contains(scope, at)) return isQuotable(fragment);
  const isAs = words[at - 1]?.text === 'as' && frame?.isQuotedOnly === true;
  const isEvaluated = frame !== null && (isAs || evaluating.has(frame.lemma));
  return isEvaluated || isQuotable(fragment);
}
