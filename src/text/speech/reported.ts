import type { FoundAttribution, FoundQuote } from '../../shared/domain/understanding.ts';
import { isFiniteRange, type UnitParts } from './clauses-of-frames.ts';
import type { Range } from './phrases.ts';
import type { UnitContext, Voice } from './unit-voices.ts';
import type { Unit, UnitWord } from './units.ts';
import { spanOf } from './voices.ts';

/** "asked that her name not be used": how somebody speaks, and not what he says. */
function isAnonymity(words: readonly UnitWord[], { from, to }: Range): boolean {
  const isName = /^(?:name|names|surname|surnames|identity|identities|identified)$/;
  return words.slice(from, Math.min(to, from + 8)).some(({ text }) => isName.test(text));
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
  if (frame?.lemma === 'ask' && isAnonymity(parts.words, scope)) return null;
  let outside = 0;
  let quoted = 0;
  let behind = 0;
  for (let at = scope.from; at < scope.to; at += 1) {
    const word = parts.words[at];
    if (word === undefined || word.kind === 'mark') continue;
    if (word.quote !== null && spoken.has(word.quote)) {
      quoted += context.fragments[word.quote]?.count ?? 0;
      behind = 0;
    } else {
      outside += 1;
      behind += 1;
    }
  }
  // A mixed clause counts once, but for one that goes on behind the marks.
  const goesOn = behind > 1 && outside >= 8 && outside >= quoted * 1.7;
  if (quoted > 0 && !goesOn) return null;
  // Behind "that" a clause follows, even where its verb is not known.
  const isThat = frame?.complement.kind === 'clause' && frame.complement.hasThat;
  // What a source answers for was seen to be a clause; behind a pronoun the verb need not be known.
  const isPronoun = /^(?:i|you|he|she|it|we|they)$/.test(parts.words[scope.from]?.text ?? '');
  const isClause = isThat || isPronoun || source !== null || voice.isBefore;
  if (!isClause && !isFiniteRange(parts, scope)) return null;
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
