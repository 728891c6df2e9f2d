import { isFinite } from '../modality/grammar/finite.ts';
import { modals } from '../modality/grammar/auxiliaries.ts';
import { isAdverb, prepositions, subordinators } from '../modality/grammar/word-classes.ts';
import type { SourcePhrase } from './according.ts';
import {
  clauseEnd,
  isFiniteRange,
  scopeBefore,
  scopeBehind,
  trimmed,
  type UnitParts,
} from './clauses-of-frames.ts';
import type { Frame } from './frames.ts';
import type { Range } from './phrases.ts';
import type { UnitWord } from './units.ts';

/** What of a unit somebody is said to say. */
export interface Scope {
  readonly scope: Range | null;
  /** Whether it stands before the verb or source. */
  readonly isBefore: boolean;
}

function wantsComma(frame: Frame, words: readonly UnitWord[]): boolean {
  return words[frame.from - 1]?.kind !== 'quote';
}

function isTrailing(words: readonly UnitWord[], frame: Frame): boolean {
  if (frame.isParticiple || frame.isRelative || frame.complement.kind === 'clause') return false;
  // "When they meet again, they should be asked for it"
  if (frame.isPassive && /^(?:ask|tell|advise|warn|remind)$/.test(frame.lemma)) return false;
  // "“…,” as the analyst puts it"
  const last = words[frame.from - 1];
  const before = last?.text === 'as' ? words[frame.from - 2] : last;
  if (before === undefined) return false;
  return before.kind === 'quote' || before.text === ',' || before.text === '-';
}

/** The words that a frame has somebody say: its clause, or what stands before a comma. */
export function scopeOfFrame(parts: UnitParts, frame: Frame): Scope {
  if (isTrailing(parts.words, frame)) {
    const own = behindJoint(parts, frame);
    if (own !== null) return { scope: own, isBefore: true };
    const before = scopeBefore(parts, frame.from, wantsComma(frame, parts.words));
    const isSaid =
      before !== null &&
      (isFiniteRange(parts, before) || isClosed(parts, frame, before)) &&
      !isAsked(parts, before);
    const isOnlyQuote = before !== null && isQuotes(parts.words, before);
    const isStub = before !== null && before.to - before.from < 4;
    const goesOn = frame.complement.kind === 'quote' && isCircumstance(parts, before);
    if ((isSaid && !goesOn && !(isStub && frame.complement.kind === 'quote')) || isOnlyQuote) {
      const around = before === null ? null : goingOn(parts, frame, before);
      return { scope: around ?? before, isBefore: true };
    }
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

/** "No ship of his would pass, he said": a plain verb of speech closes a clause whose verb is not seen. */
function isClosed({ words }: UnitParts, frame: Frame, { from, to }: Range): boolean {
  if (!/^(?:say|report|confirm|announce|warn)$/.test(frame.lemma) || to - from < 4) return false;
  if (frame.complement.kind !== 'none' || words[from]?.isCapital !== true) return false;
  const next = words[frame.complement.at];
  const isEnd =
    next === undefined ||
    (next.kind === 'mark' && frame.complement.at + 1 >= words.length) ||
    /^as$/.test(words[frame.complement.at + 1]?.text ?? '');
  const first = words[from]?.text ?? '';
  const isPhrase =
    prepositions.has(first) ||
    subordinators.has(first) ||
    isAdverb(first) ||
    /ing$|ed$/.test(first);
  const hasVerb = words.slice(from, to).some(({ text }) => modals.has(text));
  return isEnd && !isPhrase && hasVerb;
}

/** "Asked if they would leave, he said no": what he was asked. */
function isAsked({ words }: UnitParts, { from }: Range): boolean {
  return /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(words[from]?.text ?? '');
}

/** Whether nothing but quotes and marks stands in the range. */
export function isQuotes(words: readonly UnitWord[], { from, to }: Range): boolean {
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
  // "What governments, banks and agencies promised, sent and refused"
  if (/^(?:what|which|who)$/.test(words[0]?.text ?? '')) return null;
  // "Strikes kill dozens, medics say, as the army advances"
  if (/^(?:as|while|amid|after|but|and)$/.test(words[comma + 1]?.text ?? '')) return null;
  const rest = { from: comma + 1, to: words.length };
  const to = clauseEnd(parts, frame, comma + 2);
  return isFiniteRange(parts, rest) ? trimmed(words, { from: 0, to }) : null;
}

/**
 * "What we lack, she argued, is time": what stands before the verb is no whole clause without what
 * stands behind it. Null for any other.
 */
function goingOn(parts: UnitParts, frame: Frame, before: Range): Range | null {
  const { words } = parts;
  if (frame.isQuotedOnly || frame.complement.kind !== 'none') return null;
  const comma = frame.complement.at;
  if (words[comma]?.text !== ',' || words[frame.from - 1]?.text !== ',') return null;
  const isFree =
    /^(?:what|whoever|whatever|whether|how)$/.test(words[before.from]?.text ?? '') &&
    isFinite(words, comma + 1) &&
    isFiniteRange(parts, before);
  if (!isFree) return null;
  return trimmed(words, { from: before.from, to: clauseEnd(parts, frame, comma + 2) });
}

/** "…, where, it said, a ship had come": the clause that the word before the comma begins. */
function behindJoint(parts: UnitParts, frame: Frame): Range | null {
  const { words } = parts;
  if (frame.isQuotedOnly || frame.complement.kind !== 'none') return null;
  const comma = frame.complement.at;
  const joint = words[frame.from - 2]?.text ?? '';
  if (words[comma]?.text !== ',' || words[frame.from - 1]?.text !== ',') return null;
  if (!/^(?:where|which|because|and|but|since|while|although)$/.test(joint)) return null;
  const scope = trimmed(words, { from: comma + 1, to: clauseEnd(parts, frame, comma + 2) });
  return scope !== null && isFiniteRange(parts, scope) ? scope : null;
}

/** "The deal, according to officials, is off": the sentence around the source. */
function aroundSource({ words, ...parts }: UnitParts, source: SourcePhrase): Range | null {
  if (words[source.from - 1]?.text !== ',' || words[source.to]?.text !== ',') return null;
  const rest = { from: source.to + 1, to: words.length };
  const whole = trimmed(words, { from: 0, to: words.length });
  return isFiniteRange({ words, ...parts }, rest) ? whole : null;
}

/** "…, who spoke on condition of anonymity, …": the comma that closes it, or `at` if there is none. */
function behindRelative(words: readonly UnitWord[], at: number): number {
  if (words[at]?.text !== ',' || !/^(?:who|which|whose)$/.test(words[at + 1]?.text ?? ''))
    return at;
  for (let next = at + 2; next < Math.min(words.length, at + 25); next += 1)
    if (words[next]?.text === ',') return next;
  return at;
}

/** "according to the refugee agency, UNHCR, 12,000": the comma behind the name; `at` if there is none. */
function behindName(words: readonly UnitWord[], at: number): number {
  if (words[at]?.text !== ',') return at;
  let end = at + 1;
  while (end < at + 6 && words[end]?.isCapital === true) end += 1;
  if (end === at + 1 || words[end]?.text !== ',') return at;
  // "according to the agency, Kyiv, Lviv and Odesa were hit": a list.
  const isList =
    words[end + 1]?.isCapital === true &&
    words.slice(end + 1, end + 5).some(({ text }) => text === 'and' || text === ',');
  return isList ? at : end;
}

function behindSource(parts: UnitParts, source: SourcePhrase): Range | null {
  const { words } = parts;
  let from = behindName(words, behindRelative(words, source.to));
  while (from < words.length && words[from]?.text !== ',' && words[from]?.kind !== 'quote') {
    if (from - source.to > 25) break;
    from += 1;
  }
  const range = trimmed(words, { from, to: words.length });
  if (range === null) return null;
  // Behind a source that opens the sentence a clause follows, even where its verb is not known.
  const isOpening = source.from === 0 && words[from]?.text === ',' && range.to - range.from > 4;
  return isOpening || isFiniteRange(parts, range) ? range : null;
}

/** "It was, in her words, “a day of shame”": the quote right behind. */
function quoteBehind(words: readonly UnitWord[], { to }: SourcePhrase): Range | null {
  const at = words[to]?.text === ',' ? to + 1 : to;
  return words[at]?.kind === 'quote' ? { from: at, to: at + 1 } : null;
}

/** The clause that a source such as "according to" answers for. */
export function scopeOfSource(parts: UnitParts, source: SourcePhrase): Scope {
  if (source.kind === 'citing') return { scope: null, isBefore: false };
  const behind = quoteBehind(parts.words, source);
  if (behind !== null) return { scope: behind, isBefore: false };
  const before = source.from === 0 ? null : scopeBefore(parts, source.from, false);
  if (before !== null && isFiniteRange(parts, before)) return { scope: before, isBefore: true };
  // "By Friday, according to the fund, half had come": the clause is behind it.
  const isLead =
    prepositions.has(parts.words[before?.from ?? 0]?.text ?? '') &&
    parts.words[source.from - 1]?.text === ',';
  const around = before === null || isLead ? null : aroundSource(parts, source);
  return { scope: around ?? behindSource(parts, source), isBefore: false };
}
