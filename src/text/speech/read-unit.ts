import type { Span } from '../../shared/domain/span.ts';
import type {
  FoundAttribution,
  FoundName,
  FoundQuote,
  Speaker,
} from '../../shared/domain/understanding.ts';
import { isAdverb, prepositions, subordinators } from '../modality/grammar/word-classes.ts';
import type { SourcePhrase } from './according.ts';
import {
  isFiniteRange,
  scopeBefore,
  scopeBehind,
  trimmed,
  type UnitParts,
} from './clauses-of-frames.ts';
import { isQuotable, isSentence, type Fragment } from './fragments.ts';
import type { Frame } from './frames.ts';
import type { Memory } from './memory.ts';
import type { Range } from './phrases.ts';
import type { Marked } from './quotation-marks.ts';
import { speakerSpan } from './speaker-span.ts';
import type { Unit, UnitWord } from './units.ts';
import { spanOf, speakerOfFrame } from './voices.ts';
import { namers } from './word-sets.ts';

/** Somebody who speaks in a unit, with what the unit has him say. */
export interface Voice extends Range {
  readonly speaker: Speaker | null;
  readonly verb: Span | null;
  /** Words of the unit, quotes among them. */
  readonly scope: Range | null;
  readonly isBefore: boolean;
  readonly frame: Frame | null;
  readonly source: SourcePhrase | null;
}

export interface UnitContext {
  readonly names: readonly FoundName[];
  readonly memory: Memory;
  readonly marked: readonly Marked[];
  readonly fragments: readonly Fragment[];
}

function wantsComma(frame: Frame, words: readonly UnitWord[]): boolean {
  return words[frame.from - 1]?.kind !== 'quote';
}

function isTrailing(words: readonly UnitWord[], frame: Frame): boolean {
  if (frame.isParticiple || frame.isRelative || frame.complement.kind === 'clause') return false;
  const before = words[frame.from - 1];
  if (before === undefined) return false;
  return before.kind === 'quote' || before.text === ',' || before.text === '-';
}

function scopeOfFrame(parts: UnitParts, frame: Frame): { scope: Range | null; isBefore: boolean } {
  if (isTrailing(parts.words, frame)) {
    const before = scopeBefore(parts, frame.from, wantsComma(frame, parts.words));
    const isSaid = before !== null && isFiniteRange(parts, before);
    const isOnlyQuote = before !== null && isQuotes(parts.words, before);
    const isStub = before !== null && before.to - before.from < 4;
    const goesOn = frame.complement.kind === 'quote' && isCircumstance(parts, before);
    if ((isSaid && !goesOn && !(isStub && frame.complement.kind === 'quote')) || isOnlyQuote)
      return { scope: before, isBefore: true };
    const behind = parenthesised(parts, frame);
    if (behind !== null) return { scope: behind, isBefore: true };
  }
  return { scope: asOneSays(parts, frame) ?? scopeBehind(parts, frame), isBefore: false };
}

/** "As fishermen say, the sea keeps no promises": the clause behind the comma. */
function asOneSays(parts: UnitParts, frame: Frame): Range | null {
  const { words } = parts;
  if (words[0]?.text !== 'as' || frame.from > 2 || frame.complement.kind !== 'none') return null;
  if (words[frame.complement.at]?.text !== ',') return null;
  return trimmed(words, { from: frame.complement.at + 1, to: words.length });
}

/** "Noting that it rained, he said: “…”", "Asked about it, …": no part of what is said. */
function isCircumstance({ words, frames }: UnitParts, before: Range | null): boolean {
  if (before === null) return false;
  const { text = '' } = words[before.from] ?? {};
  if (prepositions.has(text) || subordinators.has(text) || isAdverb(text)) return true;
  if (/^(?:asked|told|pressed|questioned|quoted)$|ing$/.test(text)) return true;
  return frames.some(({ isParticiple, from }) => isParticiple && from <= before.from + 1);
}

function isQuotes(words: readonly UnitWord[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (words[at]?.kind !== 'quote' && words[at]?.kind !== 'mark') return false;
  return true;
}

/** "The aid, Healey said, will arrive": the sentence around the verb. */
function parenthesised(parts: UnitParts, frame: Frame): Range | null {
  const { words } = parts;
  if (frame.isQuotedOnly || frame.complement.kind !== 'none') return null;
  const comma = frame.complement.at;
  if (words[comma]?.text !== ',' || words[frame.from - 1]?.text !== ',') return null;
  const rest = { from: comma + 1, to: words.length };
  return isFiniteRange(parts, rest) ? trimmed(words, { from: 0, to: words.length }) : null;
}

/** "“…,” Reuters quoted a diplomat as saying": it is the diplomat who speaks. */
function quotedSaying(
  words: readonly UnitWord[],
  frames: readonly Frame[],
  frame: Frame,
): Frame | null {
  if (frame.lemma !== 'quote') return null;
  const next = frames[frames.indexOf(frame) + 1];
  return next?.isParticiple === true && words[next.from - 1]?.text === 'as' ? next : null;
}

function voiceOfFrame(parts: UnitParts, frame: Frame, context: UnitContext): Voice {
  const { words } = parts;
  const speaking = quotedSaying(words, parts.frames, frame) ?? frame;
  const speaker = speakerOfFrame(words, parts.frames, speaking, context.names, context.memory);
  const verb = spanOf(words, speaking.verb);
  const found = frame.isNegated ? { scope: null, isBefore: false } : scopeOfFrame(parts, frame);
  return { from: frame.from, to: frame.to, speaker, verb, ...found, frame, source: null };
}

function voiceOfSource(parts: UnitParts, source: SourcePhrase, context: UnitContext): Voice {
  const { words } = parts;
  const span = speakerSpan(words, source.source, context.names);
  const speaker = span === null ? null : context.memory.speakerOf(span);
  const before =
    source.from === 0 || source.kind === 'citing' ? null : scopeBefore(parts, source.from, false);
  const isSaid = before !== null && isFiniteRange(parts, before);
  const around = before === null || isSaid ? null : aroundSource(parts, source);
  const behind =
    isSaid || source.kind === 'citing' ? null : (around ?? behindSource(parts, source));
  return {
    from: source.from,
    to: source.to,
    speaker,
    verb: null,
    scope: isSaid ? before : behind,
    isBefore: isSaid,
    frame: null,
    source,
  };
}

/** "The deal, according to officials, is off": the sentence around the source. */
function aroundSource({ words, ...parts }: UnitParts, source: SourcePhrase): Range | null {
  if (words[source.from - 1]?.text !== ',' || words[source.to]?.text !== ',') return null;
  const rest = { from: source.to + 1, to: words.length };
  const whole = trimmed(words, { from: 0, to: words.length });
  return isFiniteRange({ words, ...parts }, rest) ? whole : null;
}

function behindSource(parts: UnitParts, source: SourcePhrase): Range | null {
  const { words } = parts;
  let from = source.to;
  while (from < words.length && words[from]?.text !== ',' && words[from]?.kind !== 'quote') {
    if (from - source.to > 25) break;
    from += 1;
  }
  const range = trimmed(words, { from, to: words.length });
  return range !== null && isFiniteRange(parts, range) ? range : null;
}

/** The voices of a unit in the order of its words. */
export function voicesOf(parts: UnitParts, context: UnitContext): readonly Voice[] {
  const voices: Voice[] = [];
  let next = 0;
  const sources = parts.sources;
  for (const frame of parts.frames) {
    for (; (sources[next]?.from ?? Infinity) < frame.from; next += 1) {
      const source = sources[next];
      if (source !== undefined) voices.push(voiceOfSource(parts, source, context));
    }
    voices.push(voiceOfFrame(parts, frame, context));
  }
  for (const source of sources.slice(next)) voices.push(voiceOfSource(parts, source, context));
  return voices;
}

function contains(range: Range | null, at: number): boolean {
  return range !== null && at >= range.from && at < range.to;
}

function onlyMarks(words: readonly UnitWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.kind !== 'mark') return false;
  return true;
}

/** How a quote of a unit hangs on a voice; null: on none. */
export interface Holding {
  readonly voice: Voice;
  /** Whether nothing stands between the verb and the quote. */
  readonly isGoverned: boolean;
}

/** Whose words the quote at `at` of the unit is. */
export function holdingOf(
  words: readonly UnitWord[],
  voices: readonly Voice[],
  at: number,
  last: { readonly at: number; readonly holding: Holding } | null,
): Holding | null {
  const usable = voices.filter(({ frame }) => frame?.isNegated !== true);
  const governing = usable.find(
    ({ frame }) => frame?.complement.kind === 'quote' && frame.complement.at === at,
  );
  if (governing !== undefined && governing.frame?.isParticiple === false)
    return { voice: governing, isGoverned: true };
  const trailing = usable.find(
    (voice) => voice.isBefore && voice.from > at && onlyMarks(words, at + 1, voice.from),
  );
  if (trailing !== undefined) {
    const { scope } = trailing;
    return { voice: trailing, isGoverned: scope === null || isQuotes(words, scope) };
  }
  if (governing !== undefined) return { voice: governing, isGoverned: true };
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
  if (subject !== null && words[subject.from - 1]?.text === 'what') return false;
  const before = words[at - 1]?.text ?? '';
  const earlier = words[at - 2]?.text ?? '';
  return namers.has(before) || (before === 'as' && namers.has(earlier));
}

const evaluating = new Set(
  'call describe label brand denounce dismiss condemn criticise criticize characterise characterize slam hail deride decry'.split(
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
  if (holding === null) return isSentence(fragment);
  if (isTerm(words, at, holding.voice)) return false;
  if (holding.isGoverned) return true;
  const { scope, frame } = holding.voice;
  if (contains(scope, at)) return isQuotable(fragment);
  const isEvaluated = frame !== null && evaluating.has(frame.lemma);
  return isEvaluated ? true : fragment.isFinite || fragment.count >= 4;
}

/** A clause that somebody is reported to say, unless the quotes in it are all that counts. */
export function reportedOf(
  unit: Unit,
  parts: UnitParts,
  voice: Voice,
  context: UnitContext,
  spoken: ReadonlySet<number>,
): FoundQuote | null {
  const { scope, speaker, verb, frame, source } = voice;
  // What the writer himself asked or said is no report of anybody.
  if (/^(?:i|we)$/i.test(speaker?.name ?? '')) return null;
  if (scope === null || frame?.isQuotedOnly === true || source?.kind === 'citing') return null;
  let outside = 0;
  let quoted = 0;
  for (let at = scope.from; at < scope.to; at += 1) {
    const word = parts.words[at];
    if (word === undefined || word.kind === 'mark') continue;
    if (word.quote !== null && spoken.has(word.quote))
      quoted += context.fragments[word.quote]?.count ?? 0;
    else outside += 1;
  }
  if (quoted > 0 && (outside < 8 || outside < quoted * 1.5)) return null;
  if (!isFiniteRange(parts, scope)) return null;
  const whole = { start: unit.start, end: unit.end };
  return { ...spanOf(parts.words, scope), direct: false, speaker, verb, whole };
}

/** The attribution of a voice's scope to its speaker. */
export function attributionOf(
  words: readonly UnitWord[],
  voice: Voice,
  scope: Range,
): FoundAttribution | null {
  const { speaker, verb, source } = voice;
  if (speaker === null) return null;
  const own = source === null ? null : spanOf(words, source);
  const start = Math.min(speaker.start, verb?.start ?? speaker.start, own?.start ?? speaker.start);
  const end = Math.max(speaker.end, verb?.end ?? 0, own === null ? 0 : speaker.end);
  return { start, end, source: speaker, scope: spanOf(words, scope) };
}
