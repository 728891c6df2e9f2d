import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import type { SourcePhrase } from './according.ts';
import type { UnitParts } from './clauses-of-frames.ts';
import type { Fragment } from './fragments.ts';
import type { Frame } from './frames.ts';
import type { Memory } from './memory.ts';
import type { Range } from './phrases.ts';
import type { Marked } from './quotation-marks.ts';
import { scopeOfFrame, scopeOfSource } from './scopes.ts';
import { speakerSpan } from './speaker-span.ts';
import type { UnitWord } from './units.ts';
import { spanOf, speakerOfFrame } from './voices.ts';

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
  // "…, Reuters quoted a diplomat as saying": the clause before is his.
  const own = speaking === frame ? frame : { ...frame, isQuotedOnly: false };
  return { from: frame.from, to: frame.to, speaker, verb, ...found, frame: own, source: null };
}

function voiceOfSource(parts: UnitParts, source: SourcePhrase, context: UnitContext): Voice {
  const { words } = parts;
  const span = speakerSpan(words, source.source, context.names);
  const speaker = span === null ? null : context.memory.speakerOf(span);
  const { from, to } = source;
  return { from, to, speaker, verb: null, ...scopeOfSource(parts, source), frame: null, source };
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
